namespace Vroegsignalering.Matching.Grouping;

/// <summary>The rows in key order, those without a key last, and where each key ends.</summary>
internal readonly record struct SortedRows(Row[] Rows, int[] GroupEnds)
{
    /// <summary>Number of rows with a key; the rest stand alone.</summary>
    public int Keyed => GroupEnds.Length == 0 ? 0 : GroupEnds[^1];
}
