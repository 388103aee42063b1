using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The similarity of Jaro and Winkler: common prefix of at most 4 characters, scale 0.1, only above 0.7.</summary>
/// <remarks>
/// Exact to the definition of Winkler (1990), as DuckDB and rapidfuzz have it; compares UTF-16 characters. Bit-parallel for a first text of at
/// most 32 and a second of at most 64 characters, else character by character; both give the same bits. Allocates nothing up to 256 characters.
/// Thread safe: stateless.
/// </remarks>
internal static class JaroWinkler
{
    /// <summary>The similarity of equal texts.</summary>
    public const int One = 1_000_000_000;

    private const int LongestText = 64;
    private const int LongestPrefix = 4;

    /// <summary>The similarity in billionths, 0 up to and including <see cref="One"/>, rounded to the nearest; two empty texts are one.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Vector512.IsHardwareAccelerated
        ? Similarity<Pattern512>(left, right)
        : Similarity<Pattern128>(left, right);

    /// <summary>As <see cref="Similarity(ReadOnlySpan{char}, ReadOnlySpan{char})"/>, with one kind of pattern.</summary>
    /// <typeparam name="TPattern">The pattern.</typeparam>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static int Similarity<TPattern>(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
        where TPattern : struct, ICharPattern<TPattern>
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.Length == right.Length ? One : 0;
        }

        int matches;
        int transpositions;
        if (left.Length <= CharPattern.Capacity && right.Length <= LongestText)
        {
            Count<TPattern>(left, right, out matches, out transpositions);
        }
        else
        {
            TextbookJaro.Count(left, right, out matches, out transpositions);
        }

        return Combine(left, right, matches, transpositions);
    }

    // With l and r the lengths, m the matches and t half the transpositions, Jaro is (m/l + m/r + (m-t)/m) / 3. Written as one fraction it needs one
    // division and is the same on every machine; Winkler adds a tenth of the rest for each character of the common prefix.
    private static int Combine(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int matches, int transpositions)
    {
        if (matches == 0)
        {
            return 0;
        }

        long m = matches;
        long product = (long)left.Length * right.Length;
        var numerator = (m * m * (left.Length + right.Length)) + ((m - (transpositions >> 1)) * product);
        var denominator = 3 * m * product;
        var aboveFloor = (10 * numerator) - (7 * denominator);
        if (aboveFloor < 0 || (aboveFloor == 0 && !RoundsAboveFloor(left.Length, right.Length, m, m - (transpositions >> 1))))
        {
            return Billionths(numerator, denominator);
        }

        var prefix = CommonPrefix(left, right);
        return Billionths((10 * numerator) + (prefix * (denominator - numerator)), 10 * denominator);
    }

    private static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length >= LongestPrefix && right.Length >= LongestPrefix)
        {
            // Four characters at once; the first bit that differs is in the first character that differs, and without one the count is 64.
            return BitOperations.TrailingZeroCount(FirstFour(left) ^ FirstFour(right)) / 16;
        }

        return left.CommonPrefixLength(right);
    }

    private static ulong FirstFour(ReadOnlySpan<char> text) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text[..LongestPrefix]));

    // At exactly 0.7 the reference works in binary fractions, and some sums then come out just above it; the order of the sum is the reference's.
    private static bool RoundsAboveFloor(int left, int right, long matches, long ordered) =>
        (((double)matches / left) + ((double)matches / right) + ((double)ordered / matches)) / 3 > 0.7;

    private static int Billionths(long numerator, long denominator) => denominator <= long.MaxValue / (2L * One)
        ? (int)(((2 * numerator * One) + denominator) / (2 * denominator))
        : (int)(((2 * (Int128)numerator * One) + denominator) / (2 * (Int128)denominator));

    private static void Count<TPattern>(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out int matches, out int transpositions)
        where TPattern : struct, ICharPattern<TPattern>
    {
        unchecked
        {
            var pattern = TPattern.Load(left);
            var bound = Math.Max((Math.Max(left.Length, right.Length) >> 1) - 1, 0);

            // The window of places that lie within reach, at most 31 away: it first grows at the top, then moves. Places already taken are cleared in `free`.
            var window = (1UL << (bound + 1)) - 1;
            ulong free = CharPattern.Mask(left.Length);
            ulong taken = 0;
            ulong matched = 0;
            for (var j = 0; j < right.Length; j++)
            {
                var found = pattern.Find(right[j]) & window & free;
                var first = found & (0 - found);
                free ^= first;
                taken |= first;
                matched |= (found == 0 ? 0UL : 1UL) << j;
                window = (window << 1) | (j < bound ? 1UL : 0);
            }

            matches = BitOperations.PopCount(taken);
            var differing = 0;
            while (matched != 0)
            {
                differing += left[BitOperations.TrailingZeroCount(taken)] != right[BitOperations.TrailingZeroCount(matched)] ? 1 : 0;
                taken &= taken - 1;
                matched &= matched - 1;
            }

            transpositions = differing;
        }
    }
}
