using NodaTime;

namespace Vroegsignalering.Termijnen;

/// <summary>Easter Sunday, on which five of the holidays hang.</summary>
/// <remarks>Thread safe: static and without state.</remarks>
internal static class Pasen
{
    /// <summary>Easter Sunday of a year.</summary>
    /// <param name="jaar">A year of the Gregorian calendar.</param>
    /// <remarks>
    /// The anonymous Gregorian computation (Nature, 1876; Butcher, Meeus): the Sunday after the ecclesiastical full moon, without a table
    /// of exceptions. 2026 is 5 April, 2038 the latest possible day, 25 April.
    /// </remarks>
    internal static LocalDate In(int jaar)
    {
        var goldenNumber = jaar % 19;
        var (century, yearOfCentury) = Math.DivRem(jaar, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * goldenNumber) + century - (century / 4) - moonCorrection + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - moon - (yearOfCentury % 4)) % 7;
        var late = (goldenNumber + (11 * moon) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(moon + toSunday - (7 * late) + 114, 31);
        return new LocalDate(jaar, month, day + 1);
    }
}
