using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>What the tests of feedback start from: two signals of two partners, national practice, spring 2025.</summary>
internal static class Given
{
    /// <summary>Wednesday; 28 calendar days later is 23 April.</summary>
    public static LocalDate Opened { get; } = new(2025, 3, 26);

    public static LocalDate Due { get; } = new(2025, 4, 23);

    public static Terugkoppelafspraken Landelijk => Standaardwerkwijzen.Landelijk.Terugkoppeling;

    public static Termijnafspraken Termijnen => Standaardwerkwijzen.Landelijk.Termijnen;

    public static Signaalverwijzing A { get; } = new() { PartnerId = "energie a", Nummer = Signaalnummer.Parse("S-1") };

    public static Signaalverwijzing B { get; } = new() { PartnerId = "water b", Nummer = Signaalnummer.Parse("S-2") };

    public static Zaaksignaal SignalA { get; } = new() { Verwijzing = A, Partnerkenmerk = "KLANT-77", Melding = new(2025, 3, 25) };

    public static Zaaksignaal SignalB { get; } = new() { Verwijzing = B, Melding = new(2025, 3, 25) };

    public static PlanVanAanpak Plan { get; } = new()
    {
        Oorzaak = Achterstandsoorzaak.Inkomensdaling,
        SchuldenInBeeld = true,
        Perspectief = Schuldperspectief.AlleenAchterstanden,
        VasteLasten = Vastelastenafspraak.HervatZelf,
        VasteLastenHervatOp = new(2025, 5, 1),
        Verwijzingen = [Verwijzingsdoel.MaatschappelijkWerk],
    };

    public static ValueList<Terugkoppelcode> Codes(params ReadOnlySpan<Terugkoppelcode> codes) => ValueList.Create(codes);

    /// <summary>An instant of a day in Dutch time, so many minutes after ten.</summary>
    public static Instant At(LocalDate day, int minute = 0) => DutchTime.ToInstant(day.At(new LocalTime(10, 0)).PlusMinutes(minute));

    public static CaseHost Case(params ReadOnlySpan<Zaaksignaal> signals) => new(Landelijk, Termijnen, Opened, signals.IsEmpty ? [SignalA] : signals);

    public static Contactpoging Poging(Instant at, bool bereikt) => new() { Soort = Contactsoort.Telefoon, Tijdstip = at, Bereikt = bereikt };

    public static Terugkoppelbericht Bericht(Terugkoppelcode code, bool definitief = false, LocalDate? datum = null) =>
        new() { Signaal = A, Partnerkenmerk = "KLANT-77", Code = code, Definitief = definitief, Datum = datum ?? Opened };
}
