using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The items of a run, read in pieces that lie in input order, with how many of each piece go into each partition.</summary>
/// <remarks>The buffers hold keys, which are personal: what was written is cleared before they are given back.</remarks>
internal sealed class ItemList : IDisposable
{
    private const int ItemsPerPartition = 1024;
    private const int MostPartitionBits = 13;

    private readonly int[] _starts;
    private readonly int[] _counts;
    private readonly int[][] _perPartition;
    private readonly Scratch<Item> _items;
    private Scratch<Item>? _scattered;

    /// <param name="starts">Where each piece begins; the last is the number of signals, each of which gives at most one item.</param>
    public ItemList(params int[] starts)
    {
        var places = starts[^1];
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(places / ItemsPerPartition, 1) * 2 - 1), 1, MostPartitionBits);
        PartitionShift = 64 - bits;
        Partitions = 1 << bits;
        _items = Scratch<Item>.RentPersonal(places);
        _starts = starts;
        _counts = new int[starts.Length - 1];
        _perPartition = new int[starts.Length - 1][];
        for (var i = 0; i < _perPartition.Length; i++)
        {
            _perPartition[i] = new int[Partitions];
        }
    }

    /// <summary>Where pieces of about equal size begin, and the end.</summary>
    public static int[] Split(int from, int to, int pieces) => [.. Enumerable.Range(0, pieces + 1).Select(i => from + (int)((long)(to - from) * i / pieces))];

    public int Pieces => _counts.Length;

    public int Partitions { get; }

    /// <summary>The hash, shifted so far, is the partition.</summary>
    public int PartitionShift { get; }

    /// <summary>Number of items, after every piece was closed.</summary>
    public int Count => _counts.Sum();

    /// <summary>The first place of a piece, and of the next.</summary>
    public (int From, int To) PlacesOf(int piece) => (_starts[piece], _starts[piece + 1]);

    /// <summary>Where the items of a piece are written.</summary>
    public Span<Item> RoomOf(int piece) => _items.Span[_starts[piece].._starts[piece + 1]];

    /// <summary>How many items of a piece go into each partition; counted by who writes them.</summary>
    public int[] CountsOf(int piece) => _perPartition[piece];

    /// <summary>Tells how many items a piece has.</summary>
    public void Close(int piece, int count) => _counts[piece] = count;

    /// <summary>Leaves out items that turn out not to count.</summary>
    /// <param name="leaveOut">Tells which, by place.</param>
    public void Remove(Func<int, bool> leaveOut)
    {
        for (var piece = 0; piece < Pieces; piece++)
        {
            var items = RoomOf(piece)[.._counts[piece]];
            var kept = 0;
            foreach (ref readonly var item in items)
            {
                if (leaveOut(item.Place))
                {
                    _perPartition[piece][(int)(item.Hash >> PartitionShift)]--;
                }
                else
                {
                    items[kept++] = item;
                }
            }

            items[kept..].Clear();
            _counts[piece] = kept;
        }
    }

    /// <summary>Brings the items together by partition, in input order within each.</summary>
    /// <param name="parallel">Runs an action for every piece.</param>
    /// <returns>The items, and where each partition begins; the last is the end. Who groups a partition clears it.</returns>
    public (Scratch<Item> Items, int[] Starts) Scatter(Action<int, Action<int>> parallel)
    {
        var starts = new int[Partitions + 1];
        var next = 0;
        for (var partition = 0; partition < Partitions; partition++)
        {
            starts[partition] = next;
            foreach (var counts in _perPartition)
            {
                // From the number of items to where they go.
                (counts[partition], next) = (next, next + counts[partition]);
            }
        }

        starts[Partitions] = next;
        var scattered = _scattered = Scratch<Item>.RentPersonal(next);
        parallel(Pieces, piece => Scatter(RoomOf(piece)[.._counts[piece]], scattered.Span, _perPartition[piece]));
        _items.TellCleared();
        _items.Dispose();
        return (scattered, starts);
    }

    /// <summary>Tells that every partition was cleared.</summary>
    public void CloseScattered()
    {
        _scattered!.TellCleared();
        _scattered.Dispose();
    }

    public void Dispose()
    {
        _items.Dispose();
        _scattered?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(Span<Item> items, Span<Item> target, int[] next)
    {
        var shift = PartitionShift;
        foreach (ref var item in items)
        {
            target[next[(int)(item.Hash >> shift)]++] = item;
            item = default;
        }
    }
}
