using System.Numerics;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Refuses input in which a signal (partner, number and month) is given more than once, because it would count twice.</summary>
internal static class DuplicateGuard
{
    private const int HighestNamed = 5;

    public static void Check(Row[] rows, CancellationToken cancellationToken)
    {
        var mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows.Length, 1) * 2) - 1;
        // The hash beside the place: a row is looked at only when its hash is the same.
        var slots = new (int Hash, int Place)[mask + 1];
        List<Row>? duplicates = null;
        for (var i = 0; i < rows.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            ref readonly var row = ref rows[i];
            var hash = HashCode.Combine(row.Partner, row.MonthsBack, row.Signaal.Nummer);
            var slot = hash & mask;
            while (slots[slot].Place != 0 && (slots[slot].Hash != hash || !IsSame(in rows[slots[slot].Place - 1], in row)))
            {
                slot = (slot + 1) & mask;
            }

            if (slots[slot].Place == 0)
            {
                slots[slot] = (hash, i + 1);
            }
            else
            {
                (duplicates ??= []).Add(row);
            }
        }

        if (duplicates is not null)
        {
            throw Refused(duplicates);
        }
    }

    private static bool IsSame(in Row left, in Row right) =>
        left.Partner == right.Partner && left.MonthsBack == right.MonthsBack && left.Signaal.Nummer == right.Signaal.Nummer;

    private static ArgumentException Refused(List<Row> duplicates)
    {
        duplicates.Sort(RowOrder.Comparison);
        var named = duplicates.Take(HighestNamed).Select(row =>
            FormattableString.Invariant($"'{row.Signaal.Nummer}' of partner '{row.Signaal.Partner.Id}' ({row.Signaal.Aanlevermaand:uuuu-MM})"));
        return new(FormattableString.Invariant($"{duplicates.Count} signal(s) given more than once: {string.Join(", ", named)}."));
    }
}
