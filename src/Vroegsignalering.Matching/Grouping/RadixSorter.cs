using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Sorts whole numbers some bits at a time, from the last to the first; only bits in which they differ cost a pass.</summary>
internal static class RadixSorter
{
    private const int BitsPerPass = 11;
    private const int Buckets = 1 << BitsPerPass;
    private const int NumberBits = 64;

    /// <summary>Sorts in ascending order by some of the bits; numbers that are equal there keep their order.</summary>
    /// <param name="numbers">The numbers; may be used as scratch.</param>
    /// <param name="scratch">As long as <paramref name="numbers"/>.</param>
    /// <param name="varying">The bits to sort by, in which the numbers may differ.</param>
    /// <param name="cancellationToken">Looked at before each pass.</param>
    /// <returns>Which of the two holds the sorted numbers.</returns>
    public static Span<ulong> Sort(Span<ulong> numbers, Span<ulong> scratch, ulong varying, CancellationToken cancellationToken)
    {
        while (varying != 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var shift = int.Min((int)ulong.TrailingZeroCount(varying), NumberBits - BitsPerPass);
            Pass(numbers, scratch, shift);
            var sorted = scratch;
            scratch = numbers;
            numbers = sorted;
            varying &= ~((ulong)(Buckets - 1) << shift);
        }

        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pass(ReadOnlySpan<ulong> numbers, Span<ulong> target, int shift)
    {
        Span<int> places = stackalloc int[Buckets];
        places.Clear();
        foreach (var number in numbers)
        {
            places[BucketOf(number, shift)]++;
        }

        var next = 0;
        foreach (ref var place in places)
        {
            (place, next) = (next, next + place);
        }

        foreach (var number in numbers)
        {
            target[places[BucketOf(number, shift)]++] = number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BucketOf(ulong number, int shift) => unchecked((int)(number >> shift)) & (Buckets - 1);
}
