using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Says whether a condition on recurrence holds (TRI-5).</summary>
internal static class RecidiveEvaluator
{
    public static Voorwaardeoordeel Evaluate(Recidivevoorwaarde voorwaarde, Triagefeiten feiten)
    {
        var recidive = feiten.Recidive;
        var (sure, possible) = Months(voorwaarde, feiten);
        possible += Math.Max(0, voorwaarde.BinnenMaanden - recidive.BekendeMaanden);
        var count = sure >= voorwaarde.MinimumAantal ? Voorwaardeoordeel.Ja
            : possible < voorwaarde.MinimumAantal ? Voorwaardeoordeel.Nee
            : Voorwaardeoordeel.Onbekend;
        if (voorwaarde.LaatsteResultaten.Count == 0 || count == Voorwaardeoordeel.Nee)
        {
            return count;
        }

        var last = LastResult(voorwaarde, feiten);
        return last == Voorwaardeoordeel.Ja ? count : last;
    }

    /// <summary>The months that count, newest first; a report that may be of another partner does not.</summary>
    public static IEnumerable<YearMonth> CountedMonths(Recidivevoorwaarde voorwaarde, Triagefeiten feiten) =>
        feiten.Recidive.Meldingen.Where(melding => Fits(voorwaarde, feiten, melding) == true).Select(melding => melding.Maand).Distinct();

    // Reports are ordered newest month first, so equal months are neighbours.
    private static (int Sure, int Possible) Months(Recidivevoorwaarde voorwaarde, Triagefeiten feiten)
    {
        var (sure, possible) = (0, 0);
        YearMonth? lastSure = null;
        YearMonth? lastPossible = null;
        foreach (var melding in feiten.Recidive.Meldingen.AsSpan())
        {
            var fits = Fits(voorwaarde, feiten, melding);
            if (fits != false && lastPossible != melding.Maand)
            {
                possible++;
                lastPossible = melding.Maand;
            }

            if (fits == true && lastSure != melding.Maand)
            {
                sure++;
                lastSure = melding.Maand;
            }
        }

        return (sure, possible);
    }

    // The reports of the newest month that fits, or may fit: yes when one ended so, else unknown when the end of one is not known.
    private static Voorwaardeoordeel LastResult(Recidivevoorwaarde voorwaarde, Triagefeiten feiten)
    {
        YearMonth? newest = null;
        var verdict = Voorwaardeoordeel.Onbekend;
        foreach (var melding in feiten.Recidive.Meldingen.AsSpan())
        {
            if (newest is not null && newest != melding.Maand)
            {
                break;
            }

            var fits = Fits(voorwaarde, feiten, melding);
            if (fits == false)
            {
                continue;
            }

            if (fits is null || melding.Eindresultaat is null)
            {
                verdict = Voorwaardeoordeel.Onbekend;
            }
            else if (VoorwaardeEvaluator.Contains(voorwaarde.LaatsteResultaten, melding.Eindresultaat))
            {
                return Voorwaardeoordeel.Ja;
            }
            else
            {
                verdict = newest is null ? Voorwaardeoordeel.Nee : verdict;
            }

            newest = melding.Maand;
        }

        return verdict;
    }

    // Null: it may be of a partner of the match.
    private static bool? Fits(Recidivevoorwaarde voorwaarde, Triagefeiten feiten, EerdereMelding melding)
    {
        var back = MonthsBack(feiten.Nummer.Maand, melding.Maand);
        return back < 1 || back > voorwaarde.BinnenMaanden ? false
            : !voorwaarde.ZelfdePartner ? true
            : melding.PartnerId is null ? null
            : HasPartner(feiten.Signalen, melding.PartnerId);
    }

    private static int MonthsBack(YearMonth maand, YearMonth earlier) => ((maand.Year - earlier.Year) * 12) + maand.Month - earlier.Month;

    private static bool HasPartner(ValueList<Triagesignaal> signalen, string partner)
    {
        foreach (var signaal in signalen.AsSpan())
        {
            if (string.Equals(signaal.PartnerId, partner, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
