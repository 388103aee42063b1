using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Termijnen;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 003.</summary>
internal static class Twente
{
    private static readonly Bron Melding = Bron.Twente.Bij("Fase Melding");
    private static readonly Bron Filters = Bron.Twente.Bij("3. Filters");
    private static readonly Bron Evaluatie = Bron.Twente.Bij("Monitoring en evaluatie");

    public static Werkwijze Make() => new()
    {
        Code = "twente",
        Naam = "Vroegsignalering Twente",
        Aanlevering = PilotAanlevering(Melding, Filters, Vijfentwintigste(Melding, Melding, null)) with
        {
            UitzonderingCrediteur = Bepaald(true, Melding),
        },
        Matching = PilotMatching(Filters, Melding),
        Selectie = new()
        {
            Rangorde = Bepaald(Codes(Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), Bron.Twente.Bij("3. Filters; de oudste vervaldatum is een eigen keuze")),
            QuotumTotaal = Eigen<int?>(null, "geen quotum genoemd"),
            QuotumPerGebied = Eigen<int?>(null, "geen quotum genoemd"),
            Aanvullen = Eigen(false, "zonder quotum zonder betekenis"),
        },
        Screening = Lookups.Twente,
        Contact = Standaardcontactafspraken.Twente,
        Zaken = Cases.Twente,
        Terugkoppeling = Feedback.Twente,
        Nazorg = Aftercare.Twente,
        Termijnen = Deadlines.Pilot(Melding, Filters, Bron.Twente.Bij("Fase Huisbezoek"), Bron.Twente.Bij("Fase Terugkoppeling"))
            .With(Deadlines.Make(Termijnsoort.Heropaf, "6 maanden (beleid)", Bron.Twente.Bij("Fase Heropaf"), Startgebeurtenis.TerugkoppelingGegeven))
            .With(Deadlines.Make(Termijnsoort.EersteEvaluatie, "6 maanden (beleid)", Evaluatie, Startgebeurtenis.StartAanpak))
            .With(Deadlines.Make(Termijnsoort.TweedeEvaluatie, "12 maanden (beleid)", Evaluatie, Startgebeurtenis.StartAanpak)),
    };
}
