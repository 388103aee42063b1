using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Termijnen;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 000.</summary>
internal static class Arnhem
{
    private static readonly Bron Melding = Bron.Arnhem.Bij("Fase Melding");
    private static readonly Bron Filters = Bron.Arnhem.Bij("3. Filters");
    private static readonly Bron Huisbezoek = Bron.Arnhem.Bij("Fase Huisbezoek");
    private static readonly Bron Evaluatie = Bron.Arnhem.Bij("Evaluatie");

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
        Screening = Lookups.Arnhem,
        Contact = Standaardcontactafspraken.Arnhem,
        Zaken = Cases.Arnhem,
        Terugkoppeling = Feedback.Arnhem,
        Nazorg = Aftercare.Arnhem,
        Termijnen = Deadlines.Pilot(Melding, Filters, Huisbezoek, Bron.Arnhem.Bij("Fase Terugkoppeling"))
            .With(Deadlines.Make(
                Termijnsoort.Nazorgcontact, "2 maanden (beleid)", Bron.Arnhem.Bij("Fase Nazorg: ongeveer twee maanden"),
                Startgebeurtenis.BezoekMetBereik, Bron.Eigen("vanaf het bezoek waarbij de inwoner is bereikt")))
            .With(Deadlines.Make(Termijnsoort.EersteEvaluatie, "3 maanden (beleid)", Evaluatie, Startgebeurtenis.Melding))
            .With(Deadlines.Make(Termijnsoort.TweedeEvaluatie, "6 maanden (beleid)", Evaluatie, Startgebeurtenis.Melding)),
    };
}
