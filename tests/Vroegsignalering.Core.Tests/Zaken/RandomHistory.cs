using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>A case made of raw numbers: each step is an event of a kind that the status allows, applied when it is not refused.</summary>
internal static class RandomHistory
{
    private const int RecentSteps = 6;
    private static readonly Instant Start = CaseScript.At("2025-03-26T09:00");
    private static readonly string[] Partners = ["a", "b", "c"];

    // The kinds that carry a deadline forward come up more often than the rest.
    private static readonly Zaakgebeurtenissoort[] Kinds =
    [
        .. Zaakgebeurtenissoort.All.Where(soort => soort != Zaakgebeurtenissoort.ZaakGeopend),
        Zaakgebeurtenissoort.ContactGelegd, Zaakgebeurtenissoort.ContactGelegd, Zaakgebeurtenissoort.ContactpogingZonderContact, Zaakgebeurtenissoort.HulpGeaccepteerd,
        Zaakgebeurtenissoort.NazorgGestart, Zaakgebeurtenissoort.NazorgGestart, Zaakgebeurtenissoort.TerugkoppelingVerstuurd, Zaakgebeurtenissoort.TerugkoppelingVerstuurd,
        Zaakgebeurtenissoort.VolgactieUitgevoerd, Zaakgebeurtenissoort.VolgactieUitgevoerd, Zaakgebeurtenissoort.Heropend,
    ];

    /// <summary>The case that the steps make.</summary>
    /// <param name="steps">For each event its kind, a choice within it, and the hours since the one before.</param>
    /// <param name="signals">How many signals the case opens with, 1 to 3.</param>
    /// <param name="corrections">Whether a wrong status may be set right, also dated back.</param>
    public static Vroegsignaalzaak Make((byte Kind, byte Choice, byte Hours)[] steps, int signals = 2, bool corrections = true)
    {
        var zaak = ZaakProcessor.Open(new()
        {
            Tijdstip = Start,
            ZaakId = "Z-1",
            Signalen = Partners.Take(signals).Select(partner => Signal(partner, 1)).ToValueList(),
            Werkwijze = "test",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
        }).GetZaakOrThrow();
        foreach (var step in steps)
        {
            zaak = Next(zaak, step, signals, corrections);
        }

        return zaak;
    }

    /// <summary>An instant after every event, on a later day.</summary>
    public static Instant After(Vroegsignaalzaak zaak) => zaak.Stand.LaatsteTijdstip + Duration.FromDays(1);

    /// <summary>The day of the last event.</summary>
    public static LocalDate Today(Vroegsignaalzaak zaak) => DutchTime.Of(zaak.Stand.LaatsteTijdstip).Date;

    /// <summary>The case as it was at each of its last six steps, the earliest first; at every step of a short one.</summary>
    public static IEnumerable<Vroegsignaalzaak> Recent(Vroegsignaalzaak zaak)
    {
        var events = zaak.Geschiedenis.Select(line => line.Gebeurtenis).ToList();
        var first = Math.Max(1, events.Count - RecentSteps + 1);
        return Enumerable.Range(first, events.Count - first + 1).Select(count => Vroegsignaalzaak.Replay(events.Take(count)));
    }

    private static Vroegsignaalzaak Next(Vroegsignaalzaak zaak, (byte Kind, byte Choice, byte Hours) step, int signals, bool corrections)
    {
        var at = zaak.Stand.LaatsteTijdstip + Duration.FromHours(1 + (step.Hours * 3));
        var allowed = Kinds.Where(kind => Zaakovergangen.Find(zaak.Status, kind) is not null && (corrections || kind != Zaakgebeurtenissoort.Gecorrigeerd)).ToList();
        var gebeurtenis = Event(allowed[step.Kind % allowed.Count], at, step.Choice, zaak.Stand, signals);
        var uitkomst = CaseScript.Processor.Apply(zaak, gebeurtenis, CaseScript.Lenient);
        return uitkomst.IsVerwerkt ? uitkomst.GetZaakOrThrow() : zaak;
    }

    private static Zaakgebeurtenis Event(Zaakgebeurtenissoort soort, Instant at, int choice, Zaakstand stand, int signals) => soort.Name switch
    {
        nameof(SignaalToegevoegd) => new SignaalToegevoegd { Tijdstip = at, Signaal = Signal(signals == 1 ? "a" : Partners[choice % 3], choice % 30) },
        nameof(ContactpogingZonderContact) => new ContactpogingZonderContact { Tijdstip = at, Poging = Attempt(at, choice, reached: false) },
        nameof(ContactGelegd) => new ContactGelegd { Tijdstip = at, Poging = Attempt(at, choice, reached: true) },
        nameof(HulpGewenst) => new HulpGewenst { Tijdstip = at },
        nameof(HulpGeaccepteerd) => new HulpGeaccepteerd { Tijdstip = at, Afspraak = Of(Hulpafspraak.All, choice) },
        nameof(HulpGeweigerd) => new HulpGeweigerd { Tijdstip = at },
        nameof(ContactVerloren) => new ContactVerloren { Tijdstip = at },
        nameof(DefinitiefGeenContact) => new DefinitiefGeenContact { Tijdstip = at },
        nameof(AnderTraject) => new AnderTraject { Tijdstip = at, Traject = Of(Trajectsoort.All, choice) },
        nameof(DirecteUitstroom) => new DirecteUitstroom { Tijdstip = at, Reden = Of(Uitstroomreden.All, choice) },
        nameof(PlanVanAanpakVastgesteld) => new PlanVanAanpakVastgesteld { Tijdstip = at, Plan = Plan(choice) },
        nameof(TrajectAfgerond) => new TrajectAfgerond { Tijdstip = at, Resultaat = Of(Eindresultaatregels.Allowed(Zaakstatus.Afgerond, stand), choice) },
        nameof(NazorgGestart) => new NazorgGestart { Tijdstip = at, Toestemming = choice % 3 != 0 },
        nameof(NazorgAfgerond) => new NazorgAfgerond { Tijdstip = at, Resultaat = Of(Eindresultaatregels.Allowed(Zaakstatus.Afgerond, stand), choice) },
        nameof(Terugval) => new Terugval { Tijdstip = at },
        nameof(TerugkoppeltermijnVerstreken) => new TerugkoppeltermijnVerstreken { Tijdstip = at },
        nameof(VolgactieUitgevoerd) => new VolgactieUitgevoerd { Tijdstip = at, Actie = Of(Volgactiesoort.All, choice), Uitkomst = Of(Volguitkomst.All, choice / 3) },
        nameof(BetaalberichtOntvangen) => new BetaalberichtOntvangen
        {
            Tijdstip = at,
            Bericht = new() { Signaal = Of(stand.Signalen, choice).Signaal.Verwijzing, Stand = Of(Betaalstand.All, choice), Datum = DutchTime.Of(at).Date },
        },
        nameof(TerugkoppelingVerstuurd) => new TerugkoppelingVerstuurd
        {
            Tijdstip = at,
            Signaal = Of(stand.Signalen, choice).Signaal.Verwijzing,
            Code = Of(Terugkoppelcode.All, choice),
            Definitief = stand.Status.IsEindstatus,
        },
        nameof(Heropend) => new Heropend { Tijdstip = at, Naar = Of([Zaakstatus.NogNietGestart, Zaakstatus.GeenContactNogEenPoging, Zaakstatus.Lopend], choice), Reden = "test", Door = "tester" },
        nameof(Gecorrigeerd) => Correction(at, choice, stand),
        _ => throw new InvalidOperationException($"{soort} is not made here."),
    };

    private static Gecorrigeerd Correction(Instant at, int choice, Zaakstand stand)
    {
        var naar = Of(Zaakstatus.All, choice);
        var results = Eindresultaatregels.Allowed(naar, stand);
        return new()
        {
            Tijdstip = at - Duration.FromHours(choice % 5 * 24),
            Naar = naar,
            Resultaat = results.Count == 0 ? null : Of(results, choice / 9),
            Reden = "test",
            Door = "tester",
        };
    }

    private static Contactpoging Attempt(Instant at, int choice, bool reached) => new()
    {
        Soort = Of([Contactsoort.Huisbezoek, Contactsoort.Huisbezoek, Contactsoort.Kaartje, Contactsoort.Telefoon, Contactsoort.AfspraakOpLocatie, Contactsoort.Brief], choice),
        Tijdstip = at - Duration.FromHours(choice % 4 * 7),
        Richting = Of(Contactrichting.All, choice / 7),
        Bereikt = reached,
        BerichtAchtergelaten = choice % 2 == 0,
    };

    private static PlanVanAanpak Plan(int choice) => new()
    {
        Oorzaak = Of(Achterstandsoorzaak.All, choice),
        SchuldenInBeeld = true,
        Perspectief = Schuldperspectief.All[0],
        VasteLasten = Of(Vastelastenafspraak.All, choice),
        Verwijzingen = choice % 2 == 0 ? [] : [Of(Verwijzingsdoel.All, choice)],
    };

    // Reported before the case was opened, up to a month.
    private static Zaaksignaal Signal(string partner, int daysBefore) => new()
    {
        Verwijzing = CaseScript.Signal(partner),
        Melding = DutchTime.Of(Start).Date.PlusDays(-daysBefore),
        BedreigendeSituatie = daysBefore % 5 == 4,
    };

    private static T Of<T>(IReadOnlyList<T> all, int choice) => all[choice % all.Count];
}
