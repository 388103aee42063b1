using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Triage;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>A signal with every personal part filled in with a value that is easy to recognise.</summary>
internal static class PersonalSample
{
    /// <summary>Texts that may stand nowhere but in the properties that are asked for them.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "Quirijntje", "Zephyrina", "Q.Z.", "Wisselwerf", "WISSELWERF", "Ooststroom", "OOSTSTROOM", "van der", "v.d.",
        "7391ZQ", "7391 ZQ", "ZQ", "48371", "Kx", "achterste", "Kievitsdreef", "Terwoldum", "1961-07-23", "19610723", "23-07-1961", "1961",
        "123456782", "612345987", "06-12345987", "q.wisselwerf", "voorbeeld.nl", "Broodje Quirijn", "KENMERK-7",
    ];

    public static Adres Adres { get; } = Read(new Adresinvoer
    {
        Postcode = "7391 zq",
        Huisnummer = "48371",
        Huisletter = "K",
        Toevoeging = "achterste",
        Straat = "Kievitsdreef",
        Woonplaats = "Terwoldum",
    });

    public static Client Client { get; } = new()
    {
        Naam = new()
        {
            Voornamen = "Quirijntje Zephyrina",
            Voorletters = "Q.Z.",
            Voorvoegsel = "van der",
            Geslachtsnaam = "Wisselwerf",
            PartnerVoorvoegsel = "v.d.",
            PartnerGeslachtsnaam = "Ooststroom",
            Naamgebruik = Naamgebruik.PartnerNaEigen,
        },
        Geboortedatum = Geboortedatum.Parse("1961-07-23"),
        Burgerservicenummer = Burgerservicenummer.Parse("123456782"),
        Bedrijfsnaam = "Broodje Quirijn",
        Contactgegevens = new() { Telefoonnummer = Telefoonnummer.Parse("06-12345987"), Emailadres = Emailadres.Parse("q.wisselwerf@voorbeeld.nl") },
    };

    public static Vroegsignaal Signaal { get; } = new()
    {
        Nummer = Signaalnummer.Parse("S-1"),
        Partner = new() { Id = "corporatie", Naam = "Woningcorporatie Voorbeeld", Soort = Signaalpartnersoort.Huur },
        Signaaldatum = new LocalDate(2025, 3, 25),
        Aanlevermaand = new YearMonth(2025, 3),
        Client = Client,
        Adres = Adres,
        Achterstand = new() { Totaalbedrag = Bedrag.Parse("530,00") },
        Partnerkenmerk = "KENMERK-7",
    };

    /// <summary>Everything that holds a personal value and that reflection does not reach from the signal.</summary>
    public static IEnumerable<object> Roots() =>
    [
        Signaal,
        new Historiesignaal { Signaal = Signaal },
        new Persoonsnaaminvoer { Voornamen = "Quirijntje", Voorletters = "Q.Z.", Voorvoegsel = "van der", Achternaam = "Wisselwerf", PartnerAchternaam = "Ooststroom" },
        new Adresinvoer { Postcode = "7391 ZQ", Huisnummer = "48371", Toevoeging = "achterste", Straat = "Kievitsdreef", Woonplaats = "Terwoldum" },
        new Buitenlandsadres { Land = "Terwoldum", Regel1 = "Kievitsdreef 48371" },
        new Locatiebeschrijving { Omschrijving = "Woonboot achterste Kievitsdreef", Gemeente = "Terwoldum" },
        Sleutelwaarde.Of(Adres.Sleutel),
        Sleutelwaarde.Of(Adres.Sleutel, "WISSELWERF 1961-07-23"),
        Sleutelwaarde.Of("WISSELWERF 1961-07-23"),
        new NietGematcht { Signaal = Signaal, Gevonden = 1, Minimum = 2, Bron = Bron.DuoPlus, ZonderSleutel = false },
        Match,
        Besluit,
        Bericht,
        Zaak,
        new Terugkoppellogregel { Bericht = Bericht, ZaakId = "Z-1" },
        Terugkoppellog.Of([new Terugkoppellogregel { Bericht = Bericht }]),
        new Tegenspraak { Signaal = Bericht.Signaal, Eerder = Bericht, Later = Terugkoppelcode.WilHulp, LaterBericht = Bericht },
        new GoNoGobericht { Signaal = Bericht.Signaal, Partnerkenmerk = "KENMERK-7", Go = true, Datum = Bericht.Datum },
        new Statusbericht { Signaal = Bericht.Signaal, Partnerkenmerk = "KENMERK-7", Zaakstatus = Zaakstatus.Lopend, Datum = Bericht.Datum },
        Persoon,
        Oordeel,
    ];

    // Who registered and why are free texts of the municipality.
    private static Vroegsignaalzaak Zaak { get; } = Vroegsignaalzaak.Replay(
    [
        new ZaakGeopend
        {
            Tijdstip = Instant.FromUtc(2025, 3, 26, 9, 0),
            Door = "Quirijntje",
            ZaakId = "Z-1",
            Werkwijze = "arnhem",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
            Signalen = [Zaaksignaal.Of(Signaal, new LocalDate(2025, 3, 25))],
        },
        new DirecteUitstroom { Tijdstip = Instant.FromUtc(2025, 3, 27, 9, 0), Door = "Zephyrina", Reden = Uitstroomreden.AndereReden },
        new Heropend { Tijdstip = Instant.FromUtc(2025, 3, 28, 9, 0), Door = "Wisselwerf", Naar = Zaakstatus.NogNietGestart, Reden = "woont op de Kievitsdreef" },
    ]);

    private static Terugkoppelbericht Bericht { get; } = new()
    {
        Signaal = Signaalverwijzing.Of(Signaal),
        Partnerkenmerk = "KENMERK-7",
        Code = Terugkoppelcode.NietOpgepakt,
        Definitief = true,
        Datum = new LocalDate(2025, 3, 25),
    };

    private static Triagebesluit Besluit => new TriagePlanner().Plan(
        [new TriageAssessor(((Triageregels)SampleMaker.Make(typeof(Triageregels), 1)) with { Regels = [Regel.Als("leeftijd", Voorwaarde.Leeftijd(18, 90)).Dan(Kanaal.Brief).Volgens(Bron.Host)], Restvulling = [] })
            .Assess(Triagefeiten.Of(Match, new LocalDate(2025, 3, 25)))],
        new() { Peildatum = new LocalDate(2025, 3, 25) }).Besluiten[0];

    public static Registerpersoon Persoon { get; } = new()
    {
        Id = "Quirijntje-1961",
        Naam = Client.Naam!,
        Geboortedatum = Client.Geboortedatum,
        Adres = Adres,
        VorigeAdressen = [Adres],
        Status = Inschrijfstatus.Inwoner,
    };

    private static BrpOordeel Oordeel => new()
    {
        Signaal = Signaalverwijzing.Of(Signaal),
        Uitkomst = BrpUitkomst.Afgewezen,
        Bevinding = BrpBevinding.Verhuisd,
        AantalKandidaten = 2,
        Kandidaat = Compared,
        NaasteAndere = Compared,
        Verschil = 0,
        Drempels = BrpCriteria.Standaard.Op(new LocalDate(2025, 3, 25)),
    };

    private static Kandidaatvergelijking Compared => new()
    {
        Persoon = Persoon,
        Uitgangspunt = -20_000,
        Velden = Vergelijkingsgrond.All.Select(grond => new Veldvergelijking { Grond = grond, Gewicht = 0 }).ToValueList(),
    };

    private static Match Match => new()
    {
        Nummer = new Matchnummer(new YearMonth(2025, 3), 1),
        Sleutel = Sleutelwaarde.Of(Adres.Sleutel, "WISSELWERF 1961-07-23"),
        Regels = (Matchregels)SampleMaker.Make(typeof(Matchregels), 1),
        Grond = Matchgrond.Minimum,
        Soorten = [Matchsoort.Enkelvoudig],
        Leden = [new() { Signaal = Signaal, Rol = Matchrol.Telt }],
    };

    private static Adres Read(Adresinvoer invoer) => Adres.Read(invoer).GetValueOrThrow();
}
