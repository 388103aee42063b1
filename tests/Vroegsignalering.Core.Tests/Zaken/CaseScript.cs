using NodaTime.Text;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen.Presets;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>
/// A case written as one line for people: <c>2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja</c>. Each event is on a day, at ten o'clock
/// and a minute later than the one before, or at the time given (<c>2025-03-28T18:30</c>). An attempt may name its own day: <c>2025-04-02 bezoek @2025-04-01</c>.
/// A signal is named after its partner, with the day of its report; a <c>!</c> marks a threatening situation.
/// </summary>
internal static class CaseScript
{
    /// <summary>Rules that ask for no consent and keep no feedback term.</summary>
    public static Zaakregels Lenient { get; } = new() { Zaken = Cases.Landelijk, Termijnen = Termijnafspraken.Geen };

    public static ZaakProcessor Processor { get; } = new(new UsedUp());

    /// <summary>Makes the case; an event that is refused is a fault of the script.</summary>
    public static Vroegsignaalzaak Run(string script, Zaakregels? regels = null)
    {
        Vroegsignaalzaak? zaak = null;
        foreach (var gebeurtenis in Read(script))
        {
            zaak = (zaak is null ? ZaakProcessor.Open((ZaakGeopend)gebeurtenis) : Processor.Apply(zaak, gebeurtenis, regels ?? Lenient)).GetZaakOrThrow();
        }

        return zaak!;
    }

    public static IEnumerable<Zaakgebeurtenis> Read(string script)
    {
        var minute = 0;
        foreach (var line in script.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return Event(At(words[0], minute++), words[1], words[2..]);
        }
    }

    public static Signaalverwijzing Signal(string partner) => new() { PartnerId = partner, Nummer = Signaalnummer.Parse("S-1") };

    public static Instant At(string moment, int minute = 0) => moment.Contains('T', StringComparison.Ordinal)
        ? DutchTime.ToInstant(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(moment).Value)
        : DutchTime.ToInstant(Date(moment).At(new LocalTime(10, 0))) + Duration.FromMinutes(minute);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Zaakgebeurtenis Event(Instant at, string kind, string[] words) => kind switch
    {
        "geopend" => new ZaakGeopend
        {
            Tijdstip = at,
            ZaakId = "Z-1",
            Signalen = words.Select(Zaaksignaal).ToValueList(),
            Werkwijze = "test",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
        },
        "signaal" => new SignaalToegevoegd { Tijdstip = at, Signaal = Zaaksignaal(words[0]) },
        "bezoek" => Reached(at, Contactsoort.Huisbezoek, words),
        "afspraak" => Reached(at, Contactsoort.AfspraakOpLocatie, words),
        "telefoon" => Reached(at, Contactsoort.Telefoon, words),
        "belt" => new ContactGelegd { Tijdstip = at, Poging = Attempt(at, Contactsoort.Telefoon, words, reached: true) with { Richting = Contactrichting.Inkomend } },
        "niet-thuis" => NotReached(at, Contactsoort.Huisbezoek, words),
        "bericht-gelaten" => new ContactpogingZonderContact { Tijdstip = at, Poging = Attempt(at, Contactsoort.Huisbezoek, words, reached: false) with { BerichtAchtergelaten = true } },
        "kaartje" => NotReached(at, Contactsoort.Kaartje, words),
        "geen-gehoor" => NotReached(at, Contactsoort.Telefoon, words),
        "hulp" => new HulpGeaccepteerd { Tijdstip = at, Afspraak = Hulpafspraak.FromCode(words[0]) },
        "weigert" => new HulpGeweigerd { Tijdstip = at },
        "contact-kwijt" => new ContactVerloren { Tijdstip = at },
        "plan" => new PlanVanAanpakVastgesteld { Tijdstip = at, Plan = Plan(words.Select(Verwijzingsdoel.FromCode)) },
        "nazorg" => new NazorgGestart { Tijdstip = at, Toestemming = words[0] == "ja" },
        "nazorg-af" => new NazorgAfgerond { Tijdstip = at, Resultaat = Eindresultaat.FromCode(words[0]) },
        "terugval" => new Terugval { Tijdstip = at },
        "afgerond" => new TrajectAfgerond { Tijdstip = at, Resultaat = Eindresultaat.FromCode(words[0]) },
        "uitstroom" => new DirecteUitstroom { Tijdstip = at, Reden = Uitstroomreden.FromCode(words[0]) },
        "geen-contact" => new DefinitiefGeenContact { Tijdstip = at },
        "termijn-voorbij" => new TerugkoppeltermijnVerstreken { Tijdstip = at },
        "bericht" => new TerugkoppelingVerstuurd { Tijdstip = at, Signaal = Signal(words[0]), Code = Terugkoppelcode.FromCode(words[1]), Definitief = false },
        "eindbericht" => new TerugkoppelingVerstuurd { Tijdstip = at, Signaal = Signal(words[0]), Code = Terugkoppelcode.FromCode(words[1]), Definitief = true },
        "gedaan" => new VolgactieUitgevoerd { Tijdstip = at, Actie = Volgactiesoort.FromCode(words[0]), Uitkomst = Volguitkomst.FromCode(words.Length > 1 ? words[1] : "gaat-goed") },
        "heropend" => new Heropend { Tijdstip = at, Naar = Zaakstatus.FromCode(words[0]), Reden = "test", Door = "tester" },
        "correctie" => new Gecorrigeerd
        {
            Tijdstip = at,
            Naar = Zaakstatus.FromCode(words[0]),
            Resultaat = words.Length > 1 ? Eindresultaat.FromCode(words[1]) : null,
            Reden = "test",
            Door = "tester",
        },
        _ => throw new FormatException($"'{kind}' is no event of a script."),
    };

    private static ContactGelegd Reached(Instant at, Contactsoort soort, string[] words) => new() { Tijdstip = at, Poging = Attempt(at, soort, words, reached: true) };

    private static ContactpogingZonderContact NotReached(Instant at, Contactsoort soort, string[] words) => new() { Tijdstip = at, Poging = Attempt(at, soort, words, reached: false) };

    private static Contactpoging Attempt(Instant at, Contactsoort soort, string[] words, bool reached) => new()
    {
        Soort = soort,
        Tijdstip = words is [var own, ..] && own[0] == '@' ? At(own[1..], 60) : at,
        Bereikt = reached,
    };

    private static Zaaksignaal Zaaksignaal(string word)
    {
        var (partner, melding) = (word.Split(':')[0], word.Split(':')[1]);
        return new() { Verwijzing = Signal(partner), Melding = Date(melding.TrimEnd('!')), BedreigendeSituatie = melding.EndsWith('!') };
    }

    private static PlanVanAanpak Plan(IEnumerable<Verwijzingsdoel> doelen) => new()
    {
        Oorzaak = Achterstandsoorzaak.All[0],
        SchuldenInBeeld = true,
        Perspectief = Schuldperspectief.All[0],
        VasteLasten = Vastelastenafspraak.All[0],
        Verwijzingen = doelen.ToValueList(),
    };

    /// <summary>Every plan is used up, so that a script may end a case when it likes.</summary>
    private sealed class UsedUp : IContactPolicy
    {
        public Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag) => Contactadvies.Of(new PlanUitgeput());
    }
}
