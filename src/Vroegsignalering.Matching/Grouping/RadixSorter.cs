namespace Vroegsignalering.Matching.Grouping;

/// <summary>Sorts keys a byte at a time, from the last to the first; only bytes in which the keys differ cost a pass.</summary>
internal static class RadixSorter
{
    private const int Buckets = 256;
    private const int BitsPerPass = 8;

    /// <summary>Sorts in ascending order; equal keys keep their order.</summary>
    /// <param name="items">The keys; may be used as scratch.</param>
    /// <param name="scratch">As long as <paramref name="items"/>.</param>
    /// <param name="cancellationToken">Looked at before each pass.</param>
    /// <returns>Which of the two holds the sorted keys.</returns>
    public static Span<SortItem> Sort(Span<SortItem> items, Span<SortItem> scratch, CancellationToken cancellationToken)
    {
        var (varyingLow, varyingHigh) = Varying(items);
        for (var shift = 0; shift < 128; shift += BitsPerPass)
        {
            var varying = shift < 64 ? varyingLow >> shift : varyingHigh >> (shift - 64);
            if ((varying & (Buckets - 1)) == 0)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            Pass(items, scratch, shift);
            var sorted = scratch;
            scratch = items;
            items = sorted;
        }

        return items;
    }

    private static (ulong Low, ulong High) Varying(ReadOnlySpan<SortItem> items)
    {
        ulong low = 0, high = 0;
        foreach (ref readonly var item in items)
        {
            low |= item.Low ^ items[0].Low;
            high |= item.High ^ items[0].High;
        }

        return (low, high);
    }

    private static void Pass(ReadOnlySpan<SortItem> items, Span<SortItem> target, int shift)
    {
        Span<int> places = stackalloc int[Buckets];
        places.Clear();
        foreach (ref readonly var item in items)
        {
            places[Bucket(in item, shift)]++;
        }

        var next = 0;
        foreach (ref var place in places)
        {
            (place, next) = (next, next + place);
        }

        foreach (ref readonly var item in items)
        {
            target[places[Bucket(in item, shift)]++] = item;
        }
    }

    private static int Bucket(in SortItem item, int shift) =>
        (int)((shift < 64 ? item.Low >> shift : item.High >> (shift - 64)) & (Buckets - 1));
}
