using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Opslag;

/// <summary>
/// What each line of <c>zaakgebeurtenissen.v1.jsonl</c> means, in its order. A line is never changed: it stands for what hosts have stored. A form that
/// changes gets a step in its schema, and a file of its own.
/// </summary>
internal static class GoldenEvents
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 25, 9, 0);

    public static IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Zaken", "Opslag", "zaakgebeurtenissen.v1.jsonl"));

    public static IReadOnlyList<Zaakgebeurtenis> Events { get; } =
    [
        new ZaakGeopend
        {
            Tijdstip = At,
            Door = "systeem",
            ZaakId = "Z-1",
            Signalen =
            [
                new() { Verwijzing = SampleZaken.Energie.Verwijzing, Partnerkenmerk = "Ké 7/€", Melding = new LocalDate(2026, 11, 25), BedreigendeSituatie = true },
                new() { Verwijzing = SampleZaken.Water.Verwijzing, Melding = new LocalDate(2026, 11, 24) },
            ],
            Matchnummer = new Matchnummer(new YearMonth(2026, 11), 7),
            Werkwijze = "arnhem",
            Werkwijzeversie = 2,
            Contactplan = new()
            {
                Stappen =
                [
                    new() { Kanaal = Kanaal.Telefoon, Pogingen = 1 },
                    new()
                    {
                        Kanaal = Kanaal.Huisbezoek,
                        Pogingen = 3,
                        ExtraPogingen = 1,
                        Tussentijden = [Termijn.Parse("5 kalenderdagen"), Termijn.Parse("1 week")],
                        NaVorigeStap = Termijn.Parse("2 werkdagen"),
                        Bericht = Berichtmoment.EerstePoging,
                        Wisselend = true,
                        OokAvond = true,
                        OokZaterdag = true,
                    },
                ],
            },
            EerdereZaak = "Z-0",
        },
        new ZaakGeopend { Tijdstip = At + Duration.FromNanoseconds(123_456_789), ZaakId = "Z-1", Signalen = [], Werkwijze = "arnhem", Werkwijzeversie = 1, Contactplan = Contactplan.Geen },
        new SignaalToegevoegd { Tijdstip = At, Door = "17", Signaal = SampleZaken.Huur },
        new ContactpogingZonderContact
        {
            Tijdstip = At,
            Door = "17",
            Poging = new()
            {
                Soort = Contactsoort.Kaartje,
                Tijdstip = At - Duration.FromMinutes(30),
                Richting = Contactrichting.Inkomend,
                Bereikt = false,
                BerichtAchtergelaten = true,
                GegevensOnjuist = true,
            },
        },
        new ContactGelegd { Tijdstip = At, Door = "17", Poging = new() { Soort = Contactsoort.SmsWhatsapp, Tijdstip = At, Bereikt = true } },
        new HulpGewenst { Tijdstip = At, Door = "17" },
        new HulpGeaccepteerd { Tijdstip = At, Door = "17", Afspraak = Hulpafspraak.QuickFix },
        new HulpGeaccepteerd { Tijdstip = At },
        new HulpGeweigerd { Tijdstip = Instant.FromUtc(2025, 4, 2, 13, 10), Door = "17" },
        new ContactVerloren { Tijdstip = At, Door = "17" },
        new DefinitiefGeenContact { Tijdstip = At, Door = "17", Resultaat = Eindresultaat.GeenReactieNaEerderContact },
        new DefinitiefGeenContact { Tijdstip = At },
        new AnderTraject { Tijdstip = At, Door = "17", Traject = Trajectsoort.Ketenpartner },
        new DirecteUitstroom { Tijdstip = At, Door = "17", Reden = Uitstroomreden.GeenFinancieleEenheid },
        new PlanVanAanpakVastgesteld
        {
            Tijdstip = At,
            Door = "17",
            Plan = new()
            {
                Oorzaak = Achterstandsoorzaak.Inkomensdaling,
                SchuldenInBeeld = true,
                Perspectief = Schuldperspectief.ProblematischeSchulden,
                VasteLasten = Vastelastenafspraak.HervatMetHulp,
                VasteLastenHervatOp = new LocalDate(2027, 1, 1),
                AflosruimtePerMaand = Bedrag.Parse("12,50"),
                Verwijzingen = [Verwijzingsdoel.Schuldhulpverlening, Verwijzingsdoel.Overig],
                WarmeOverdrachtUit = true,
            },
        },
        new PlanVanAanpakVastgesteld
        {
            Tijdstip = At,
            Plan = new() { Oorzaak = Achterstandsoorzaak.OverigOfOnbekend, SchuldenInBeeld = false, Perspectief = Schuldperspectief.Onbekend, VasteLasten = Vastelastenafspraak.GeenAfspraak },
        },
        new TrajectAfgerond { Tijdstip = At, Door = "17", Resultaat = Eindresultaat.AdviesOfQuickFix },
        new NazorgGestart { Tijdstip = At, Door = "17", Toestemming = true },
        new NazorgAfgerond { Tijdstip = At, Door = "17", Resultaat = Eindresultaat.VervolghulpFinancieel },
        new Terugval { Tijdstip = At, Door = "17" },
        new TerugkoppeltermijnVerstreken { Tijdstip = At, Door = "17" },
        new VolgactieUitgevoerd { Tijdstip = At, Door = "17", Actie = Volgactiesoort.Heropaf, Uitkomst = Volguitkomst.VasteLastenNietBetaald },
        new BetaalberichtOntvangen
        {
            Tijdstip = At,
            Door = "17",
            Bericht = new() { Signaal = SampleZaken.Energie.Verwijzing, Stand = Betaalstand.Betalingsregeling, Datum = new LocalDate(2026, 12, 4) },
        },
        new TerugkoppelingVerstuurd { Tijdstip = At, Door = "17", Signaal = SampleZaken.Energie.Verwijzing, Code = Terugkoppelcode.WilHulp, Definitief = false },
        new Heropend { Tijdstip = At, Door = "17", Naar = Zaakstatus.GeenContactNogEenPoging, Reden = "alsnog gebeld, \"nu wel\"\n(twee keer)" },
        new Gecorrigeerd { Tijdstip = At, Door = "17", Naar = Zaakstatus.DirecteUitstroom, Resultaat = Eindresultaat.Overleden, Reden = "verkeerde zaak" },
        new Gecorrigeerd { Tijdstip = At, Naar = Zaakstatus.Lopend, Reden = string.Empty },
    ];
}
