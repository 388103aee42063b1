namespace Vroegsignalering.Matching.Screening;

/// <summary>Orders claims by their evidence, so that the order of the signals does not reach the decision.</summary>
/// <remarks>Claims with the same score for every candidate are alike to the decision; between them the order does not count.</remarks>
internal sealed class ClaimOrder : IComparer<Claim>
{
    public static readonly ClaimOrder Instance = new();

    public int Compare(Claim? x, Claim? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        for (var i = 0; i < x.Evidence.Length; i++)
        {
            var order = y.Evidence[i].Score.CompareTo(x.Evidence[i].Score);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
