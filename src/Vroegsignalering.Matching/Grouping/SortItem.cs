namespace Vroegsignalering.Matching.Grouping;

/// <summary>The key of one row, packed so that the order of the numbers is the order of the keys.</summary>
internal struct SortItem
{
    /// <summary>Postcode, house number and aanduiding; 0 for a key without an address.</summary>
    public ulong High;

    /// <summary>Letter and addition in the upper half.</summary>
    public ulong Low;

    /// <summary>The row.</summary>
    public int Row;

    public readonly bool HasSameKey(in SortItem other) => High == other.High && Low == other.Low;
}
