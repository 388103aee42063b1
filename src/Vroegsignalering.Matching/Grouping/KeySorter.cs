using System.Buffers;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Brings the rows in key order: sorting groups and orders at once, exactly, whatever the sizes of the groups.</summary>
internal static class KeySorter
{
    public static SortedRows Sort(Row[] rows, IMatchsleutel sleutel, CancellationToken cancellationToken)
    {
        // Cleared when given back: keys are personal.
        var first = ArrayPool<SortItem>.Shared.Rent(rows.Length);
        var second = ArrayPool<SortItem>.Shared.Rent(rows.Length);
        try
        {
            var keyless = new List<Row>();
            var keyed = ReadKeys(rows, sleutel, first, keyless, cancellationToken);
            var sorted = RadixSorter.Sort(first.AsSpan(0, keyed), second.AsSpan(0, keyed), cancellationToken);
            return Collect(rows, sorted, keyless, cancellationToken);
        }
        finally
        {
            first.AsSpan(0, rows.Length).Clear();
            second.AsSpan(0, rows.Length).Clear();
            ArrayPool<SortItem>.Shared.Return(first);
            ArrayPool<SortItem>.Shared.Return(second);
        }
    }

    private static int ReadKeys(Row[] rows, IMatchsleutel sleutel, SortItem[] items, List<Row> keyless, CancellationToken cancellationToken)
    {
        var texts = new TextRanks();
        var reader = new KeyReader(sleutel, texts);
        var keyed = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            if (reader.TryRead(rows[i].Signaal, i, out var item))
            {
                items[keyed++] = item;
            }
            else if (rows[i].MonthsBack == 0)
            {
                keyless.Add(rows[i]);
            }
        }

        texts.Rank(items.AsSpan(0, keyed));
        return keyed;
    }

    private static SortedRows Collect(Row[] rows, ReadOnlySpan<SortItem> sorted, List<Row> keyless, CancellationToken cancellationToken)
    {
        var ordered = new Row[sorted.Length + keyless.Count];
        var ends = new List<int>();
        var start = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            ordered[i] = rows[sorted[i].Row];
            if (i + 1 < sorted.Length && sorted[i].HasSameKey(in sorted[i + 1]))
            {
                continue;
            }

            cancellationToken.ThrowIfCancelled(ends.Count);
            ends.Add(i + 1);
            ordered.AsSpan(start..(i + 1)).Sort(RowOrder.Comparison);
            start = i + 1;
        }

        keyless.CopyTo(ordered, sorted.Length);
        ordered.AsSpan(sorted.Length).Sort(RowOrder.Comparison);
        return new(ordered, [.. ends]);
    }
}
