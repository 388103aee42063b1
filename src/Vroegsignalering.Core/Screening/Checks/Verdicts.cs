using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening.Checks;

/// <summary>What follows from all findings about a signal, and from all signals of a match (SCR-2).</summary>
internal static class Verdicts
{
    /// <summary>No-go before by hand, by hand before not checked, not checked before go.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="withoutFinding">What it is when nothing was looked up.</param>
    public static Screeningoordeel OfSignal(IEnumerable<Screeningsbevinding> findings, Controleoorzaak withoutFinding)
    {
        var all = findings.Select(finding => finding.Oordeel).ToList();
        if (all.Exists(oordeel => oordeel.IsT1))
        {
            return Screeningoordeel.NoGo(NoGoVoorrang.First(all.Where(oordeel => oordeel.IsT1).Select(oordeel => oordeel.AsT1.Reden)));
        }

        if (all.Exists(oordeel => oordeel.IsT2))
        {
            return Screeningoordeel.HandmatigeControle([.. all.Where(oordeel => oordeel.IsT2).SelectMany(oordeel => oordeel.AsT2.Redenen)]);
        }

        return all.Exists(oordeel => oordeel.IsT3) ? Screeningoordeel.NietGecontroleerd(all.Where(oordeel => oordeel.IsT3).Select(oordeel => oordeel.AsT3.Oorzaak).MinBy(oorzaak => oorzaak.Value)!)
            : all.Count == 0 ? Screeningoordeel.NietGecontroleerd(withoutFinding)
            : Screeningoordeel.Go;
    }

    public static Screeninguitkomst OfMatch(Match match, IReadOnlyList<Signaalscreening> signalen, bool handsBack)
    {
        var noGo = signalen.Count(signaal => signaal.Oordeel.IsT1);
        return noGo == signalen.Count ? Screeninguitkomst.NoGo
            : handsBack && noGo > 0 && match.Grond == Matchgrond.Minimum && Left(match, signalen) < match.Regels.Minimum ? Screeninguitkomst.TeWeinigOver
            : signalen.Any(signaal => signaal.Oordeel.IsT2) ? Screeninguitkomst.HandmatigeControle
            : signalen.Any(signaal => signaal.Oordeel.IsT3) ? Screeninguitkomst.NietGecontroleerd
            : Screeninguitkomst.Go;
    }

    // Counted as the minimum is; one that is to be looked at may still go on.
    private static int Left(Match match, IReadOnlyList<Signaalscreening> signalen)
    {
        var gone = signalen.Where(signaal => signaal.Oordeel.IsT1).Select(signaal => signaal.Signaal).ToHashSet();
        var left = match.Leden
            .Where(lid => lid.IsInPeriode && (lid.Signaal.Aanlevermaand != match.Maand || !gone.Contains(Signaalverwijzing.Of(lid.Signaal))))
            .Select(lid => lid.Signaal.Partner);
        return match.Regels.Telwijze == Telwijze.Partners ? left.Select(partner => partner.Id).Distinct(StringComparer.Ordinal).Count()
            : match.Regels.Telwijze == Telwijze.Partnersoorten ? left.Select(partner => partner.Soort).Distinct().Count()
            : left.Count();
    }
}
