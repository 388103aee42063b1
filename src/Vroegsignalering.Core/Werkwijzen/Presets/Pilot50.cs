using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Termijnen;
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
        Screening = Lookups.Pilot50,
        Contact = Standaardcontactafspraken.Pilot50,
        Zaken = Cases.Pilot50,
        Terugkoppeling = Feedback.Pilot50,
        Nazorg = Aftercare.Pilot50,
        Termijnen = Deadlines.Of(
            Deadlines.Make(Termijnsoort.Screening, "1 werkdag (beleid)", Bron.Pilot50.Bij("1e Fase"), Startgebeurtenis.LijstOntvangen),
            Deadlines.Make(
                Termijnsoort.NieuwBezoekNaKaartje, "5 kalenderdagen (beleid)", Bron.Pilot50.Bij("2e Fase: 5-dagen; kalenderdagen is een eigen lezing"),
                Startgebeurtenis.KaartjeAchtergelaten),
            Deadlines.Make(Termijnsoort.Contactfase, "3 weken (beleid)", Bron.Pilot50.Bij("2e Fase"), Startgebeurtenis.OverdrachtAanTeam),
            Deadlines.Make(
                Termijnsoort.Volgen, "6 maanden (beleid)", Bron.Pilot50.Bij("2e Fase: half jaar"), Startgebeurtenis.Afsluiting,
                Bron.Eigen("de bron noemt geen begin; vanaf de afsluiting"))),
    };
}
