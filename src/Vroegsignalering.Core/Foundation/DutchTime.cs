using NodaTime;

namespace Vroegsignalering.Foundation;

/// <summary>Dutch time (Europe/Amsterdam), in summer and winter, from the time zone data of NodaTime (TER-7).</summary>
internal static class DutchTime
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static LocalDateTime Of(Instant instant) => instant.InZone(Amsterdam).LocalDateTime;

    // A time that the clock skips counts as an hour later; one that it shows twice as the first (own).
    public static Instant ToInstant(LocalDateTime time) => time.InZoneLeniently(Amsterdam).ToInstant();
}
