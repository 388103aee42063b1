using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The order of the members of a match: newest month first, then partner, then number, ordinally. Total, because no signal is there twice.</summary>
internal static class SignaalOrder
{
    public static int Compare(Vroegsignaal left, Vroegsignaal right)
    {
        var byMonth = right.Figures.Maand.CompareTo(left.Figures.Maand);
        if (byMonth != 0)
        {
            return byMonth;
        }

        var byPartner = ReferenceEquals(left.Partner, right.Partner) ? 0 : string.CompareOrdinal(left.Partner.Id, right.Partner.Id);
        return byPartner != 0 ? byPartner : left.Nummer.CompareTo(right.Nummer);
    }
}
