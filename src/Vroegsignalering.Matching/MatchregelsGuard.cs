using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching;

/// <summary>Refuses rules that cannot be applied; a werkwijze that was checked as a whole never has them.</summary>
internal static class MatchregelsGuard
{
    private const int LongestLookBack = 6;

    public static void Check(Matchregels regels)
    {
        Require(regels.Minimum >= 1, "minimum", regels.Minimum, "1 or more");
        Require(regels.HoogsteAantalAchternamen >= 1, "hoogsteAantalAchternamen", regels.HoogsteAantalAchternamen, "1 or more");
        Require(regels.TerugblikMaanden is >= 0 and <= LongestLookBack, "terugblikMaanden", regels.TerugblikMaanden, "0 to 6");
        var needsEarlier = regels.Periode == Matchperiode.MaandEnVorige || regels.OpvolgendeAchterstanden;
        Require(!needsEarlier || regels.TerugblikMaanden >= 1, "terugblikMaanden", regels.TerugblikMaanden, "1 or more, because the match period or consecutive arrears look at the month before");
    }

    private static void Require(bool holds, string option, int found, string allowed)
    {
        if (!holds)
        {
            throw new ArgumentException(FormattableString.Invariant($"matching.{option}: {found} is out of range; allowed: {allowed}."));
        }
    }
}
