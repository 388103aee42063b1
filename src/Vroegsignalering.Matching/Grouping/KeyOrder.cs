using System.Buffers;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Sorts by key: addresses by their bits, a byte at a time; what the bits leave equal, and every other key, by comparing.</summary>
internal static class KeyOrder
{
    /// <summary>The numbers 0 up to <paramref name="count"/> in key order.</summary>
    /// <param name="count">How many there are to sort.</param>
    /// <param name="byBits">Whether the order of the bits is the order of the keys, where they differ.</param>
    /// <param name="bitsOf">The bits of the key.</param>
    /// <param name="compare">The whole order.</param>
    /// <param name="cancellationToken">Stops the sorting.</param>
    public static int[] Sort(int count, bool byBits, Func<int, (ulong High, uint Low)> bitsOf, Comparison<int> compare, CancellationToken cancellationToken)
    {
        var order = new int[count];
        if (!byBits)
        {
            for (var i = 0; i < count; i++)
            {
                order[i] = i;
            }

            cancellationToken.ThrowIfCancellationRequested();
            order.AsSpan().Sort(compare);
            return order;
        }

        // Cleared when given back: keys are personal.
        var first = ArrayPool<SortItem>.Shared.Rent(Math.Max(count, 1));
        var second = ArrayPool<SortItem>.Shared.Rent(Math.Max(count, 1));
        try
        {
            for (var i = 0; i < count; i++)
            {
                var (high, low) = bitsOf(i);
                first[i] = new() { High = high, Low = low, Row = i };
            }

            Collect(RadixSorter.Sort(first.AsSpan(0, count), second.AsSpan(0, count), cancellationToken), order, compare);
            return order;
        }
        finally
        {
            first.AsSpan(0, count).Clear();
            second.AsSpan(0, count).Clear();
            ArrayPool<SortItem>.Shared.Return(first);
            ArrayPool<SortItem>.Shared.Return(second);
        }
    }

    private static void Collect(ReadOnlySpan<SortItem> sorted, int[] order, Comparison<int> compare)
    {
        var start = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            order[i] = sorted[i].Row;
            if (i + 1 < sorted.Length && sorted[i].HasSameKey(in sorted[i + 1]))
            {
                continue;
            }

            if (i > start)
            {
                order.AsSpan(start..(i + 1)).Sort(compare);
            }

            start = i + 1;
        }
    }
}
