using System.Buffers;
using System.Numerics;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Groups partition after partition on one thread.</summary>
/// <remarks>The matches lie in pooled blocks, until <see cref="Dispose"/>.</remarks>
internal sealed class GroupWorker(GroupCounter teller, KeyReader lezer, Item[] items, int[] places, int[]? found) : IDisposable
{
    private const int EntriesPerBlock = 4096;

    // The first item of the key in each place of the table, plus 1.
    private int[] _table = [];

    // The next item with the same key, plus 1; 0: none.
    private int[] _next = [];

    // The last item with the same key, at the first; -1 at every other.
    private int[] _last = [];

    private readonly List<MatchEntry[]> _blocks = [];
    private MatchEntry[] _entries = [];
    private int _entryCount;
    private int _matched;
    private int _single;
    private int _comparisons;

    /// <param name="start">The first item of the partition.</param>
    /// <param name="end">The item after its last.</param>
    public PartitionResult Group(int start, int end)
    {
        (_matched, _single) = (start, end);
        var partition = items.AsSpan(start, end - start);
        if (_entries.Length - _entryCount < partition.Length)
        {
            (_entries, _entryCount) = (ArrayPool<MatchEntry>.Shared.Rent(Math.Max(EntriesPerBlock, partition.Length)), 0);
            _blocks.Add(_entries);
        }

        var firstEntry = _entryCount;
        Link(partition);
        for (var i = 0; i < partition.Length; i++)
        {
            if (_last[i] == i)
            {
                Single(in partition[i]);
            }
            else if (_last[i] >= 0)
            {
                Several(partition, i);
            }
        }

        // Keys are personal; while they are in the cache this costs least.
        partition.Clear();
        return new(start, end, _matched - start, end - _single, _entries, firstEntry, _entryCount - firstEntry, _comparisons);
    }

    public void Dispose()
    {
        // Cleared, because keys are personal.
        _blocks.ForEach(block => ArrayPool<MatchEntry>.Shared.Return(block, clearArray: true));
        _blocks.Clear();
        _entries = [];
    }

    // Chains the items of each key in input order.
    private void Link(ReadOnlySpan<Item> partition)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(partition.Length, 8)) * 2;
        if (_table.Length < size)
        {
            _table = new int[size];
            _next = new int[size];
            _last = new int[size];
        }

        var table = _table.AsSpan(0, size);
        table.Clear();
        var next = _next.AsSpan(0, partition.Length);
        var last = _last.AsSpan(0, partition.Length);
        var mask = size - 1;
        var comparisons = 0;
        for (var i = 0; i < partition.Length; i++)
        {
            ref readonly var item = ref partition[i];
            var place = unchecked((int)item.Hash) & mask;
            int head;
            while ((head = table[place]) != 0)
            {
                comparisons++;
                if (HasSameKey(in partition[head - 1], in item))
                {
                    break;
                }

                place = (place + 1) & mask;
            }

            next[i] = 0;
            if (head == 0)
            {
                table[place] = i + 1;
                last[i] = i;
            }
            else
            {
                next[last[head - 1]] = i + 1;
                last[head - 1] = i;
                last[i] = -1;
            }
        }

        _comparisons = comparisons;
    }

    private bool HasSameKey(in Item left, in Item right) =>
        left.HasSameKeyBits(in right) && (!left.Inexact || lezer.AreEqual(left.Place, right.Place));

    // Nearly every key has one signal; a lone earlier one is nothing to pick up or to return.
    private void Single(in Item item)
    {
        if (teller.LeavesSingle & !item.Direct)
        {
            // Written whatever the month, and kept or written over: which it is goes by chance. There is room, for this item.
            places[_single - 1] = item.Place;
            if (found is not null)
            {
                found[_single - 1] = 1;
            }

            _single -= item.MonthsBack == 0 ? 1 : 0;
            return;
        }

        if (item.MonthsBack != 0)
        {
            return;
        }

        teller.Begin(out var entry);
        teller.Add(in item, ref entry);
        if (teller.Judge(ref entry))
        {
            places[_matched++] = item.Place;
            Keep(in item, ref entry);
        }
        else
        {
            Leave(in item);
        }
    }

    private void Several(ReadOnlySpan<Item> partition, int first)
    {
        // Input order puts the signals of the run's month first: when the first is earlier, all are (MAT-3).
        if (partition[first].MonthsBack != 0)
        {
            return;
        }

        teller.Begin(out var entry);
        for (var i = first; i >= 0; i = _next[i] - 1)
        {
            teller.Add(in partition[i], ref entry);
        }

        if (!teller.Judge(ref entry))
        {
            for (var i = first; i >= 0 && partition[i].MonthsBack == 0; i = _next[i] - 1)
            {
                Leave(in partition[i]);
            }

            return;
        }

        for (var i = first; i >= 0; i = _next[i] - 1)
        {
            places[_matched++] = partition[i].Place;
        }

        Keep(in partition[first], ref entry);
    }

    private void Keep(in Item first, ref MatchEntry entry)
    {
        entry.High = first.High;
        entry.Low = first.Low;
        entry.Inexact = first.Inexact;
        entry.HasKey = true;
        entry.Start = _matched - entry.Count;
        _entries[_entryCount++] = entry;
    }

    private void Leave(in Item item)
    {
        places[--_single] = item.Place;
        if (found is not null)
        {
            found[_single] = teller.Found;
        }
    }
}
