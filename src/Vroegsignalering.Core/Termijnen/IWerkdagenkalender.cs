using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Tells working days from other days and counts in working days (TER-1).</summary>
/// <remarks>
/// Dates are dates of the ISO calendar. A calendar knows a range of years; a date outside it, given or reached, is an
/// <see cref="ArgumentOutOfRangeException"/> whose message names the range. Implementations are thread safe.
/// </remarks>
public interface IWerkdagenkalender
{
    /// <summary>Whether a date is a working day.</summary>
    /// <param name="datum">The date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range of the calendar.</exception>
    bool IsWerkdag(LocalDate datum);

    /// <summary>The date itself when it is a working day, otherwise the first working day after it.</summary>
    /// <param name="datum">The date. In the Netherlands 25 December 2026 gives 28 December, because a weekend follows the first day of Christmas.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range of the calendar.</exception>
    LocalDate OnOrAfter(LocalDate datum);

    /// <summary>The date itself when it is a working day, otherwise the last working day before it.</summary>
    /// <param name="datum">The date. In the Netherlands 27 December 2026 gives 24 December.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range of the calendar.</exception>
    LocalDate OnOrBefore(LocalDate datum);

    /// <summary>The Nth working day after a date, or before it when the number is negative.</summary>
    /// <param name="datum">The date, itself never counted.</param>
    /// <param name="werkdagen">Number of working days, of either sign. 0 gives the date itself, even when it is not a working day.</param>
    /// <returns>A working day, except for 0. In the Netherlands 24 December 2025 plus 5 is 5 January 2026; Sunday 27 December 2026 plus 1 is
    /// Monday 28 December and minus 1 is Thursday 24 December.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range of the calendar.</exception>
    LocalDate Plus(LocalDate datum, int werkdagen);

    /// <summary>The number of working days from one date to another: start excluded, end included.</summary>
    /// <param name="start">The date to count from, itself not counted.</param>
    /// <param name="end">The date to count to, itself counted when it is a working day.</param>
    /// <returns>
    /// 0 or more when the end is on or after the start, 0 or less when it is before it. Going back the start is excluded and the end
    /// included as well, so that for every date and number <c>CountBetween(date, Plus(date, n)) == n</c>; therefore swapping the dates does
    /// not merely change the sign: Friday to the Sunday after it is 0, that Sunday back to Friday is -1.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range of the calendar.</exception>
    int CountBetween(LocalDate start, LocalDate end);

    /// <summary>Why a date is not a working day, for people: <c>zaterdag</c>, <c>Tweede paasdag</c>; null when it is one.</summary>
    /// <param name="datum">The date.</param>
    /// <remarks>For explanations only; may allocate. A calendar that does not say more gives <c>geen werkdag</c>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range of the calendar.</exception>
    LocalizedText? WhyNotWerkdag(LocalDate datum) => IsWerkdag(datum) ? null : new LocalizedText("geen werkdag", "not a working day");
}
