using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Groups partition after partition on one thread.</summary>
/// <remarks>The matches lie in blocks, until <see cref="Dispose"/>.</remarks>
internal sealed class GroupWorker(GroupCounter teller, KeyReader lezer, Scratch<Item> items, Scratch<int> places, Scratch<int>? found) : IDisposable
{
    private const int EntriesPerBlock = 4096;

    // Places of the table for each item: many, so that keys seldom meet, unless a partition is so large that its table would not fit the cache.
    private const int Slots = 8;
    private const int SlotsOfMany = 2;
    private const int Many = 4096;

    // What an item of a partition is: alone on its key as far as is known, the first of several, or another of these.
    private const byte Alone = 0;
    private const byte First = 1;
    private const byte Other = 2;

    private readonly List<Scratch<MatchEntry>> _blocks = [];
    private int _entryCount;
    private int _matched;
    private int _single;
    private int _comparisons;

    // The first item of the key in each place of the table, plus 1.
    private int[] _table = [];

    // By item.
    private byte[] _kinds = [];

    // The next item with the same key, plus 1; 0: none. Of items that are not alone.
    private int[] _next = [];

    // The last item with the same key. Of the first of several.
    private int[] _last = [];

    // The items at which a key begins that is counted.
    private int[] _firsts = [];
    private int _firstCount;

    /// <param name="start">The first item of the partition.</param>
    /// <param name="end">The item after its last.</param>
    public PartitionResult Group(int start, int end)
    {
        (_matched, _single, _firstCount) = (start, end, 0);
        var partition = items.Span[start..end];
        Grow(Math.Max(partition.Length, 1));
        var firstEntry = _entryCount;
        Link(partition);
        Part(partition);
        Count(partition);

        // Keys are personal; while they are in the cache this costs least.
        partition.Clear();
        return new(start, end, _matched - start, end - _single, _blocks[^1], firstEntry, _entryCount - firstEntry, _comparisons);
    }

    public void Dispose()
    {
        _blocks.ForEach(block => block.Dispose());
        _blocks.Clear();
    }

    private void Grow(int count)
    {
        if (_kinds.Length < count)
        {
            var room = (int)BitOperations.RoundUpToPowerOf2((uint)count);
            _table = new int[TableSize(room)];
            _kinds = new byte[room];
            _next = new int[room];
            _last = new int[room];
            _firsts = new int[room];
        }

        if (_blocks.Count == 0 || _blocks[^1].Span.Length - _entryCount < count)
        {
            _blocks.Add(Scratch<MatchEntry>.RentPersonal(Math.Max(EntriesPerBlock, count)));
            _entryCount = 0;
        }
    }

    private static int TableSize(int count)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)count);
        return room * (room <= Many ? Slots : SlotsOfMany);
    }

    // Chains the items of each key that has several, in input order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Link(ReadOnlySpan<Item> partition)
    {
        var size = TableSize(Math.Max(partition.Length, 1));
        var table = _table.AsSpan(0, size);
        table.Clear();
        var kinds = _kinds.AsSpan(0, partition.Length);
        kinds.Clear();
        var mask = size - 1;
        var comparisons = 0;
        for (var i = 0; i < partition.Length; i++)
        {
            ref readonly var item = ref partition[i];
            var place = unchecked((int)item.Hash) & mask;
            int head;
            while ((head = table[place] - 1) >= 0)
            {
                comparisons++;
                if (HasSameKey(in partition[head], in item))
                {
                    break;
                }

                place = (place + 1) & mask;
            }

            if (head < 0)
            {
                table[place] = i + 1;
                continue;
            }

            var last = _last[head];
            if (kinds[head] == Alone)
            {
                kinds[head] = First;
                _firsts[_firstCount++] = last = head;
            }

            kinds[i] = Other;
            _next[last] = i + 1;
            _next[i] = 0;
            _last[head] = i;
        }

        _comparisons = comparisons;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasSameKey(in Item left, in Item right) =>
        left.HasSameKeyBits(in right) && (!left.Inexact || lezer.AreEqual(left.Place, right.Place));

    // Nearly every key has one signal: those that are no match go apart here, without a branch that goes either way by chance.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Part(ReadOnlySpan<Item> partition)
    {
        var kinds = _kinds.AsSpan(0, partition.Length);
        var room = places.Span;
        var single = _single;
        for (var i = 0; i < partition.Length; i++)
        {
            ref readonly var item = ref partition[i];
            if ((item.Direct | !teller.LeavesSingle) & kinds[i] == Alone)
            {
                _firsts[_firstCount++] = i;
                _next[i] = 0;
                continue;
            }

            // Written whatever it is, and kept or written over. A lone earlier one is nothing to pick up or to return.
            room[single - 1] = item.Place;
            single -= kinds[i] == Alone & item.MonthsBack == 0 ? 1 : 0;
        }

        found?.Span[single.._single].Fill(1);
        _single = single;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(ReadOnlySpan<Item> partition)
    {
        foreach (var first in _firsts.AsSpan(0, _firstCount))
        {
            // Input order puts the signals of the run's month first: when the first is earlier, all are (MAT-3).
            if (partition[first].MonthsBack == 0)
            {
                Count(partition, first);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(ReadOnlySpan<Item> partition, int first)
    {
        ref var entry = ref _blocks[^1].Span[_entryCount];
        teller.Begin(out entry);
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

        entry.Start = _matched;
        for (var i = first; i >= 0; i = _next[i] - 1)
        {
            places.Span[_matched++] = partition[i].Place;
        }

        ref readonly var item = ref partition[first];
        entry.High = item.High;
        entry.Low = item.Low;
        entry.Inexact = item.Inexact;
        entry.HasKey = true;
        _entryCount++;
    }

    private void Leave(in Item item)
    {
        places.Span[--_single] = item.Place;
        if (found is not null)
        {
            found.Span[_single] = teller.Found;
        }
    }
}
