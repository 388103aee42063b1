using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The order of rows: by a whole number of each, and by comparing the few whose numbers leave it open.</summary>
internal static class RowOrder
{
    private const int NumberBits = 64;

    /// <summary>The rows 0 up to the number of them, in order.</summary>
    /// <param name="numbers">A number for each row whose order is that of the rows, where two differ. Used as scratch.</param>
    /// <param name="compare">The whole order; asked where numbers are equal, or differ in bits that no longer fit beside the row.</param>
    /// <param name="cancellationToken">Stops the sorting.</param>
    public static int[] Sort(Span<ulong> numbers, Comparison<int> compare, CancellationToken cancellationToken)
    {
        using var scratch = Scratch<ulong>.RentPersonal(numbers.Length);
        var rowBits = BitOperations.Log2((uint)numbers.Length) + 1;
        var varying = PutRowsIn(numbers, rowBits);
        var sorted = RadixSorter.Sort(numbers, scratch.Span, varying >> rowBits << rowBits, cancellationToken);
        return Collect(sorted, rowBits, compare);
    }

    // The number of each row without the bits in front that all have in common, and the row itself in the last bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong PutRowsIn(Span<ulong> numbers, int rowBits)
    {
        var varying = 0UL;
        foreach (var number in numbers)
        {
            varying |= number ^ numbers[0];
        }

        var common = Math.Min(BitOperations.LeadingZeroCount(varying), NumberBits - 1);
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = (numbers[row] << common >> rowBits << rowBits) | (uint)row;
        }

        return varying << common;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Collect(ReadOnlySpan<ulong> sorted, int rowBits, Comparison<int> compare)
    {
        var order = new int[sorted.Length];
        var mask = (1UL << rowBits) - 1;
        var start = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            order[i] = (int)(sorted[i] & mask);
            if (i + 1 < sorted.Length && sorted[i] >> rowBits == sorted[i + 1] >> rowBits)
            {
                continue;
            }

            if (i > start)
            {
                order.AsSpan(start..(i + 1)).Sort(compare);
            }

            start = i + 1;
        }

        return order;
    }
}
