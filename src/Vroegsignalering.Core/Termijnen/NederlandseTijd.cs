using NodaTime;

namespace Vroegsignalering.Termijnen;

/// <summary>Dutch time: dates and instants in Europe/Amsterdam (TER-7).</summary>
/// <remarks>Thread safe: static and immutable.</remarks>
internal static class NederlandseTijd
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The date in the Netherlands at an instant.</summary>
    internal static LocalDate DateOf(Instant tijdstip) => tijdstip.InZone(Zone).Date;

    /// <summary>The first instant of a day in the Netherlands.</summary>
    internal static Instant StartOf(LocalDate datum) => Zone.AtStartOfDay(datum).ToInstant();

    /// <summary>A time of a day in the Netherlands; a time that the clock skips is moved on, of a time that it has twice the first is meant.</summary>
    internal static Instant At(LocalDate datum, LocalTime tijd) => datum.At(tijd).InZoneLeniently(Zone).ToInstant();
}
