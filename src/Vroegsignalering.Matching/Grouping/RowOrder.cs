namespace Vroegsignalering.Matching.Grouping;

/// <summary>The order of the members of a match: newest month first, then partner, then number. Total, because no signal is there twice.</summary>
internal static class RowOrder
{
    public static readonly Comparison<Row> Comparison = Compare;

    private static int Compare(Row left, Row right)
    {
        if (left.MonthsBack != right.MonthsBack)
        {
            return left.MonthsBack.CompareTo(right.MonthsBack);
        }

        return left.Partner != right.Partner
            ? left.Partner.CompareTo(right.Partner)
            : left.Signaal.Nummer.CompareTo(right.Signaal.Nummer);
    }
}
