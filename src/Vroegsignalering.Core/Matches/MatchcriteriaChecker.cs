using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Checks the matching part of a werkwijze as a whole.</summary>
internal static class MatchcriteriaChecker
{
    /// <summary>Longest look-back in months (Divosa: six months).</summary>
    private const int LongestTerugblik = 6;

    public static void Check(Matchcriteria criteria, IReadOnlyCollection<string> plugins, OptionChecker checker)
    {
        foreach (var regel in criteria.Sleutel.Verloop)
        {
            checker.Known("matching.sleutel", regel.Waarde, Matchsleutelcodes.All, plugins);
        }

        checker.Range("matching.minimum", criteria.Minimum, 1, int.MaxValue);
        checker.Range("matching.terugblikMaanden", criteria.TerugblikMaanden, 0, LongestTerugblik);
        checker.Range("matching.hoogsteAantalAchternamen", criteria.HoogsteAantalAchternamen, 1, int.MaxValue);
        foreach (var datum in OptionChecker.Days(
            OptionChecker.Starts(criteria.TerugblikMaanden),
            OptionChecker.Starts(criteria.Periode),
            OptionChecker.Starts(criteria.OpvolgendeAchterstanden)))
        {
            if (criteria.TerugblikMaanden.Op(datum) == 0
                && (criteria.Periode.Op(datum) == Matchperiode.MaandEnVorige || criteria.OpvolgendeAchterstanden.Op(datum)))
            {
                checker.Add(
                    "matching.terugblikMaanden",
                    FaultKind.Contradiction,
                    "0",
                    "1 of meer, omdat de periode of opvolgende achterstanden de vorige maand nodig hebben",
                    "1 or more, because the period or consecutive arrears need the month before");
                return;
            }
        }
    }
}
