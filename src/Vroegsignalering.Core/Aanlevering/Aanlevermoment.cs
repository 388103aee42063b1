using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The reporting moment of one month (AAN-11).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Aanlevermoment
{
    private const int MonthsInYear = 12;

    /// <summary>The month whose signals are reported.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth Maand { get; init; }

    /// <summary>The day, moved to a working day where that is agreed.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }

    /// <summary>The time of the day, Dutch time; a signal must be there before it.</summary>
    [JsonConverter(typeof(LocalTimeJsonConverter))]
    public required LocalTime Tijd { get; init; }

    /// <summary>The last day, included, on which a signal is still taken in; equal to <see cref="Datum"/> without a grace period.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate LaatsteDag { get; init; }

    /// <summary>The moment as an instant; 11:00 is Dutch time in summer and winter.</summary>
    [JsonIgnore]
    public Instant Tijdstip => InstantOf(Datum);

    /// <summary>The reporting moment of a month.</summary>
    /// <param name="maand">The month, 1970-01 to 2199-12.</param>
    /// <param name="afspraak">What is agreed: the day that holds on the first of the month, the other values as they hold on that day.</param>
    /// <param name="kalender">The working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside the years of the calendar, or the agreed day is not a day of it.</exception>
    /// <remarks>Duo+, May 2026: the 25th is Whit Monday, so 2026-05-26; December 2026: 2026-12-28.</remarks>
    public static Aanlevermoment Of(YearMonth maand, Aanlevermomentafspraak afspraak, IWerkdagenkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        ArgumentNullException.ThrowIfNull(kalender);
        var dag = maand.OnDayOfMonth(afspraak.Dag.Op(maand.OnDayOfMonth(1)));
        // Asked for its refusal: a moment lies within the years of the calendar, also when it does not move.
        _ = kalender.IsWerkdag(dag);
        var datum = afspraak.Verschuiving.Op(dag) == Aanlevermomentverschuiving.VolgendeWerkdag ? kalender.OnOrAfter(dag) : dag;

        return new()
        {
            Maand = maand,
            Datum = datum,
            Tijd = afspraak.Tijd.Op(dag),
            LaatsteDag = datum.PlusDays(afspraak.RespijtDagen.Op(dag)),
        };
    }

    /// <summary>The reporting moments of a year.</summary>
    /// <param name="jaar">The year, 1970 to 2199.</param>
    /// <param name="afspraak">What is agreed; the values that hold on the agreed day of each month.</param>
    /// <param name="kalender">The working days.</param>
    /// <returns>Twelve, January to December; the date of one may lie in the next month where the day is late and moves.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range of the calendar.</exception>
    public static ValueList<Aanlevermoment> OfYear(int jaar, Aanlevermomentafspraak afspraak, IWerkdagenkalender kalender) =>
        Enumerable.Range(1, MonthsInYear).Select(maand => Of(new YearMonth(jaar, maand), afspraak, kalender)).ToValueList();

    /// <summary>The entry for a calendar, at the time of the moment.</summary>
    public Agendapunt ToAgendapunt()
    {
        var maand = YearMonthPattern.Iso.Format(Maand);
        return new()
        {
            Kenmerk = $"{Termijnsoort.Aanlevermoment.Code}-{maand}",
            Datum = Datum,
            Tijd = Tijd,
            Onderwerp = new($"aanlevermoment {maand}", $"reporting moment {maand}"),
        };
    }

    /// <summary>Whether a signal came in time.</summary>
    /// <param name="signaaldatum">The day of the signal.</param>
    /// <param name="ontvangenOp">The instant of receipt; null: the whole of <see cref="LaatsteDag"/> is in time.</param>
    /// <remarks>With a grace period the time of the day counts on the last day of it.</remarks>
    public bool IsInTime(LocalDate signaaldatum, Instant? ontvangenOp) =>
        ontvangenOp is { } instant ? instant < InstantOf(LaatsteDag) : signaaldatum <= LaatsteDag;

    private Instant InstantOf(LocalDate datum) => DutchTime.ToInstant(datum.At(Tijd));
}
