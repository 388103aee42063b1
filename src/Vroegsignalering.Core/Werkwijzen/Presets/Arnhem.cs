using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 000.</summary>
internal static class Arnhem
{
    private static readonly Bron Melding = Bron.Arnhem.Bij("Fase Melding");
    private static readonly Bron Filters = Bron.Arnhem.Bij("3. Filters");

    public static Werkwijze Make() => new()
    {
        Code = "arnhem",
        Naam = "Vroeg Eropaf Arnhem",
        Aanlevering = PilotAanlevering(Melding, Filters, Vijfentwintigste(Melding, Melding, null)) with
        {
            OnbekendBedrag = Bepaald(OmgangMetOnbekend.Toelaten, Filters),
            UitzonderingCrediteur = Bepaald(true, Melding),
        },
        Matching = PilotMatching(Filters, Melding) with
        {
            TerugblikMaanden = Eigen(1, "opvolgende achterstanden kijken één maand terug"),
            OpvolgendeAchterstanden = Bepaald(true, Filters),
        },
        Selectie = new()
        {
            Rangorde = Bepaald(Codes(Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), Bron.Arnhem.Bij("3. Filters; de oudste vervaldatum is een eigen keuze")),
            QuotumTotaal = Bepaald<int?>(30, Melding),
            QuotumPerGebied = Bepaald<int?>(10, Melding),
            Aanvullen = Eigen(false, "niet genoemd"),
        },
    };
}
