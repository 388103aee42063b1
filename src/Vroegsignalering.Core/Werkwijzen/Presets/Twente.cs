using Vroegsignalering.Matches;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 003.</summary>
internal static class Twente
{
    public static Werkwijze Make() => new()
    {
        Code = "twente",
        Naam = "Vroegsignalering Twente",
        Aanlevering = PilotAanlevering(Bron.Twente, Bron.Twente, Vijfentwintigste(Bron.Twente, Bron.Twente, null)) with
        {
            UitzonderingCrediteur = Bepaald(true, Bron.Twente),
        },
        Matching = PilotMatching(Bron.Twente, Bron.Twente),
        Selectie = new()
        {
            Rangorde = Bepaald(Codes(Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), Bron.Twente),
            QuotumTotaal = Eigen<int?>(null, "geen quotum genoemd"),
            QuotumPerGebied = Eigen<int?>(null, "geen quotum genoemd"),
            Aanvullen = Eigen(false, "zonder quotum zonder betekenis"),
        },
    };
}
