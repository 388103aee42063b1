using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>
/// The case that tests start from: reported on Wednesday 25 November 2026, opened that day at 10:00 Dutch time for two signals, two home visits agreed,
/// feedback within 28 calendar days of the report (Wednesday 23 December).
/// </summary>
internal static class SampleZaken
{
    public static readonly LocalDate Reported = new(2026, 11, 25);
    public static readonly LocalDate Due = new(2026, 12, 23);
    public static readonly Instant Opened = Instant.FromUtc(2026, 11, 25, 9, 0);
    public static readonly Instant AfterTheTerm = Instant.FromUtc(2027, 6, 1, 9, 0);

    public static readonly Zaaksignaal Energie = Signaal("energie-a", "S-1");
    public static readonly Zaaksignaal Water = Signaal("water-b", "S-2");
    public static readonly Zaaksignaal Huur = Signaal("huur-c", "S-3");

    public static readonly Contactplan TwoVisits = new() { Stappen = [new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 2 }] };

    public static ZaakProcessor Processor { get; } = new(ContactPolicy.Default);

    public static Zaakregels Regels { get; } = new()
    {
        Zaken = new()
        {
            AlleenTipsTeltAlsHulp = GedateerdeWaarde.Vast(false, Bron.Ddas),
            NazorgMetToestemming = GedateerdeWaarde.Vast(true, Bron.Arnhem),
            AutomatischSluiten = GedateerdeWaarde.Vast(false, Bron.Signaalreis),
        },
        Termijnen = Termijnafspraken.Geen.With(new Termijnafspraak
        {
            Soort = Termijnsoort.Terugkoppeling,
            Start = GedateerdeWaarde.Vast(Startgebeurtenis.Melding, Bron.Host),
            Termijn = GedateerdeWaarde.Vast(Termijn.Parse("28 kalenderdagen (convenant)"), Bron.Host),
        }),
    };

    public static Zaaksignaal Signaal(string partner, string nummer) => new()
    {
        Verwijzing = new() { PartnerId = partner, Nummer = Signaalnummer.Parse(nummer) },
        Melding = Reported,
    };

    public static ZaakGeopend Opening(params ReadOnlySpan<Zaaksignaal> signalen) => new()
    {
        Tijdstip = Opened,
        ZaakId = "Z-1",
        Signalen = ValueList.Create(signalen),
        Werkwijze = "arnhem",
        Werkwijzeversie = 1,
        Contactplan = TwoVisits,
    };

    public static Vroegsignaalzaak Open() => ZaakProcessor.Open(Opening(Energie, Water)).GetZaakOrThrow();

    /// <summary>An hour after the last event.</summary>
    public static Instant Next(this Vroegsignaalzaak zaak) => zaak.Stand.LaatsteTijdstip + Duration.FromHours(1);

    /// <summary>The case after one more event, an hour later; fails with the reasons when it is refused.</summary>
    public static Vroegsignaalzaak Then(this Vroegsignaalzaak zaak, Func<Instant, Zaakgebeurtenis> gebeurtenis) => zaak.Then(gebeurtenis(zaak.Next()));

    public static Vroegsignaalzaak Then(this Vroegsignaalzaak zaak, Zaakgebeurtenis gebeurtenis) => Processor.Apply(zaak, gebeurtenis, Regels).GetZaakOrThrow();

    /// <summary>Why an event, an hour after the last, would be refused.</summary>
    public static ValueList<Weigeringsgrond> Refusals(this Vroegsignaalzaak zaak, Func<Instant, Zaakgebeurtenis> gebeurtenis) => zaak.Refusals(gebeurtenis(zaak.Next()));

    public static ValueList<Weigeringsgrond> Refusals(this Vroegsignaalzaak zaak, Zaakgebeurtenis gebeurtenis) => Processor.Assess(zaak, gebeurtenis, Regels);

    /// <summary>A case in a status, in which the resident was reached, and the plan was used up afterwards: no condition on the state stands in the way.</summary>
    public static Vroegsignaalzaak In(Zaakstatus status)
    {
        var reached = Open().Then(Events.Contact).Then(Events.Attempt).Then(Events.Attempt);
        var lost = reached.Then(Events.Lost);
        return status.Name switch
        {
            nameof(Zaakstatus.NogNietGestart) => lost.Then(at => Events.Corrected(at, Zaakstatus.NogNietGestart)),
            nameof(Zaakstatus.GeenContactNogEenPoging) => lost,
            nameof(Zaakstatus.Lopend) => reached,
            nameof(Zaakstatus.Nazorg) => reached.Then(Events.Aftercare),
            nameof(Zaakstatus.Afgerond) => reached.Then(Events.Completed),
            nameof(Zaakstatus.AnderLopendTraject) => reached.Then(Events.OtherHelper),
            nameof(Zaakstatus.DefinitiefGeenContact) => lost.Then(Events.NoContact),
            nameof(Zaakstatus.DirecteUitstroom) => reached.Then(at => Events.Outflow(at, Uitstroomreden.AndereReden)),
            nameof(Zaakstatus.WilGeenHulp) => reached.Then(Events.Refused),
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
    }
}
