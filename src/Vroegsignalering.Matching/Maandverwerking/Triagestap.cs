using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Triages what the run selected and what is taken up at once (TRI-1 to TRI-7).</summary>
internal static class Triagestap
{
    /// <summary>The plan of the month; null: the werkwijze has no rules of triage.</summary>
    public static Triageplan? Run(
        Maandruninvoer invoer, IEnumerable<Match> direct, Selectieresultaat selectie, Screeningsresultaat? screening, Werkwijze werkwijze, LocalDate peildatum)
    {
        if (werkwijze.Triage is not { } regels)
        {
            return null;
        }

        var facts = new List<Triagefeiten>();
        foreach (var match in direct)
        {
            if (FactsOf(match, screening, peildatum) is { } found)
            {
                facts.Add(found with { Gebied = invoer.Gebieden.Of(match.Adres) });
            }
        }

        foreach (var oordeel in selectie.Geselecteerd)
        {
            if (FactsOf(oordeel.Match, screening, peildatum) is { } found)
            {
                facts.Add(found with { Rang = oordeel.Rang, Gebied = oordeel.Gebied });
            }
        }

        return new TriageregelPolicy(regels, invoer.Plugins.Voorwaarden).Plan(new() { Peildatum = peildatum, Matches = facts.ToValueList(), Capaciteit = regels.Capaciteit });
    }

    // Without registers the host screens elsewhere, and every match is triaged as it is; null: nothing of the match goes on.
    private static Triagefeiten? FactsOf(Match match, Screeningsresultaat? screening, LocalDate peildatum) =>
        screening is null ? Triagefeiten.Of(match, peildatum)
        : screening.Find(match.Nummer) is { GaatDoor: true } verdict ? Triagefeiten.AfterScreening(match, peildatum, verdict)
        : null;
}
