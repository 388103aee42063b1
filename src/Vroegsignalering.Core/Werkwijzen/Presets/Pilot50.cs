using Vroegsignalering.Matches;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 002.</summary>
internal static class Pilot50
{
    private static readonly Bron Overige = Bron.Pilot50.Bij("Overige: samenstellen lijst");

    public static Werkwijze Make() => new()
    {
        Code = "pilot50",
        Naam = "Pilot 50 signalen",
        Aanlevering = PilotAanlevering(Bron.Eigen("als de andere pilots"), Bron.Eigen("als de andere pilots"), Vijfentwintigste(null, null, null)),
        Matching = PilotMatching(Bron.Eigen("als de andere pilots"), Bron.Eigen("landelijke praktijk")),
        Selectie = new()
        {
            Rangorde = Eigen(Codes(Rangordecodes.AantalSignalen, Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), "als 001"),
            QuotumTotaal = Bepaald<int?>(50, Overige),
            QuotumPerGebied = Bepaald<int?>(10, Overige),
            Aanvullen = Bepaald(false, Overige),
        },
    };
}
