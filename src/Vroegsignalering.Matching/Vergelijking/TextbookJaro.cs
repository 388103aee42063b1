using System.Buffers;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The counts of Jaro character by character, for texts too long for a pattern.</summary>
internal static class TextbookJaro
{
    private const int StackLimit = 256;

    /// <summary>Counts the characters in common and those of them that stand in another order.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <param name="matches">Number of characters in common.</param>
    /// <param name="transpositions">Number of those that stand in another order.</param>
    public static void Count(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out int matches, out int transpositions)
    {
        var total = left.Length + right.Length;
        var rented = total > StackLimit ? ArrayPool<bool>.Shared.Rent(total) : null;
        var flags = (rented ?? stackalloc bool[StackLimit])[..total];
        flags.Clear();
        var inLeft = flags[..left.Length];
        var inRight = flags[left.Length..];
        matches = Mark(left, right, inLeft, inRight);
        transpositions = 0;
        for (int i = 0, j = 0; i < left.Length; i++)
        {
            if (!inLeft[i])
            {
                continue;
            }

            while (!inRight[j])
            {
                j++;
            }

            transpositions += left[i] != right[j++] ? 1 : 0;
        }

        if (rented is not null)
        {
            ArrayPool<bool>.Shared.Return(rented);
        }
    }

    private static int Mark(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<bool> inLeft, Span<bool> inRight)
    {
        var bound = Math.Max((Math.Max(left.Length, right.Length) / 2) - 1, 0);
        var matches = 0;
        for (var j = 0; j < right.Length; j++)
        {
            var end = Math.Min(j + bound + 1, left.Length);
            for (var i = Math.Max(j - bound, 0); i < end; i++)
            {
                if (!inLeft[i] && left[i] == right[j])
                {
                    inLeft[i] = true;
                    inRight[j] = true;
                    matches++;
                    break;
                }
            }
        }

        return matches;
    }
}
