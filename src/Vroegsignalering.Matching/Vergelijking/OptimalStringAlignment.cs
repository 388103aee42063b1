using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The distance of Damerau and Levenshtein, restricted (optimal string alignment): insert, delete, replace, swap two neighbours.</summary>
/// <remarks>
/// Exact to the definition: no part is edited twice, so <c>CA</c> to <c>ABC</c> is 3. Compares UTF-16 characters. Bit-parallel (Hyyrö 2003) when the
/// shorter text has at most 32 characters, else by the table of the textbook; both give the same. Allocates nothing up to 256 characters.
/// Symmetric. Thread safe: stateless.
/// </remarks>
internal static class OptimalStringAlignment
{
    /// <summary>The distance, 0 or more.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Vector512.IsHardwareAccelerated
        ? Distance<Pattern512>(left, right)
        : Distance<Pattern128>(left, right);

    /// <summary>The distance when it is at most the limit; else some number above it.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <param name="limit">The limit, 0 or more.</param>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit) =>
        Math.Abs(left.Length - right.Length) > limit ? limit + 1 : Distance(left, right);

    /// <summary>As <see cref="Distance(ReadOnlySpan{char}, ReadOnlySpan{char})"/>, with one kind of pattern.</summary>
    /// <typeparam name="TPattern">The pattern.</typeparam>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static int Distance<TPattern>(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
        where TPattern : struct, ICharPattern<TPattern>
    {
        var shorter = left.Length <= right.Length ? left : right;
        var longer = left.Length <= right.Length ? right : left;
        return shorter.IsEmpty ? longer.Length
            : shorter.Length <= CharPattern.Capacity ? BitParallel<TPattern>(shorter, longer)
            : TextbookAlignment.Distance(shorter, longer);
    }

    // The vertical differences of a column of the table, one bit for each row: `up` where the value grows by one, `down` where it falls.
    // Nothing moves from a higher bit to a lower one, so what a pattern finds beyond its text does not count.
    private static int BitParallel<TPattern>(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
        where TPattern : struct, ICharPattern<TPattern>
    {
        unchecked
        {
            var loaded = TPattern.Load(pattern);
            var last = pattern.Length - 1;
            var up = uint.MaxValue;
            uint down = 0;
            uint diagonal = 0;
            uint before = 0;
            var distance = pattern.Length;
            foreach (var c in text)
            {
                var found = loaded.Find(c);
                var swapped = ((~diagonal & found) << 1) & before;
                diagonal = (((found & up) + up) ^ up) | found | down | swapped;
                var right = down | ~(diagonal | up);
                var left = diagonal & up;
                distance += (int)((right >> last) & 1) - (int)((left >> last) & 1);
                right = (right << 1) | 1;
                up = (left << 1) | ~(diagonal | right);
                down = right & diagonal;
                before = found;
            }

            return distance;
        }
    }
}
