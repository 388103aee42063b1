using System.Buffers;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Optimal string alignment by the table of the textbook, three rows at a time, for texts too long for a pattern.</summary>
internal static class TextbookAlignment
{
    private const int StackLimit = 3 * 257;

    /// <summary>The distance, 0 or more.</summary>
    /// <param name="shorter">The shorter text.</param>
    /// <param name="longer">The longer text.</param>
    public static int Distance(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        var width = shorter.Length + 1;
        var rented = 3 * width > StackLimit ? ArrayPool<int>.Shared.Rent(3 * width) : null;
        var rows = rented ?? stackalloc int[StackLimit];
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..(3 * width)];
        for (var i = 0; i < width; i++)
        {
            last[i] = i;
        }

        for (var j = 1; j <= longer.Length; j++)
        {
            Fill(shorter, longer, j, beforeLast, last, row);
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        var distance = last[shorter.Length];
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        return distance;
    }

    private static void Fill(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, int j, ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, Span<int> row)
    {
        row[0] = j;
        for (var i = 1; i <= shorter.Length; i++)
        {
            var replaced = last[i - 1] + (shorter[i - 1] == longer[j - 1] ? 0 : 1);
            var best = Math.Min(replaced, Math.Min(last[i], row[i - 1]) + 1);
            if (i > 1 && j > 1 && shorter[i - 1] == longer[j - 2] && shorter[i - 2] == longer[j - 1])
            {
                best = Math.Min(best, beforeLast[i - 2] + 1);
            }

            row[i] = best;
        }
    }
}
