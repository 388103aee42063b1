using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The names of the days of the week.</summary>
/// <remarks>Thread safe: static and immutable.</remarks>
internal static class Weekdagnaam
{
    private static readonly LocalizedText[] Names =
    [
        new("maandag", "Monday"), new("dinsdag", "Tuesday"), new("woensdag", "Wednesday"), new("donderdag", "Thursday"),
        new("vrijdag", "Friday"), new("zaterdag", "Saturday"), new("zondag", "Sunday"),
    ];

    /// <summary>The name of the day of the week of a date.</summary>
    internal static LocalizedText Of(LocalDate datum) => Names[(int)datum.DayOfWeek - 1];
}
