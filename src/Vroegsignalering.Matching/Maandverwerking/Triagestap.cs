using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Triages what the run selected and what is taken up at once (TRI-1 to TRI-7).</summary>
internal static class Triagestap
{
    /// <summary>The plan of the month; null: the werkwijze has no rules of triage.</summary>
    public static Triageplan? Run(Maandruninvoer invoer, IEnumerable<Match> direct, Selectieresultaat selectie, Werkwijze werkwijze, LocalDate peildatum)
    {
        if (werkwijze.Triage is not { } regels)
        {
            return null;
        }

        var facts = direct.Select(match => Triagefeiten.Of(match, peildatum) with { Gebied = invoer.Gebieden.Of(match.Adres) }).ToList();
        foreach (var oordeel in selectie.Oordelen)
        {
            if (oordeel.Uitkomst.IsGeselecteerd)
            {
                facts.Add(Triagefeiten.Of(oordeel.Match, peildatum) with { Rang = oordeel.Rang, Gebied = oordeel.Gebied });
            }
        }

        return new TriageregelPolicy(regels, invoer.Plugins.Voorwaarden).Plan(new() { Peildatum = peildatum, Matches = facts.ToValueList(), Capaciteit = regels.Capaciteit });
    }
}
