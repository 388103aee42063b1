using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Zaken;

/// <summary>Until when a partner must get feedback about a signal of a case (TER-5, ZAA-6).</summary>
/// <remarks>
/// Starts at the report where the werkwijze says so, and otherwise when the signal came into the case; a case that is reopened starts the term anew on
/// that day (own). Thread safe: stateless.
/// </remarks>
public static class Terugkoppeltermijn
{
    /// <summary>The due date of the feedback about one signal, included.</summary>
    /// <param name="stand">The case.</param>
    /// <param name="signaal">The signal, one of the case.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="calculator">Reckons, such as <see cref="TermijnCalculator.Default"/>.</param>
    /// <returns>Null when the werkwijze has no feedback term.</returns>
    public static LocalDate? DueDateOf(Zaakstand stand, Zaaksignaalstand signaal, Termijnafspraken termijnen, TermijnCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(stand);
        ArgumentNullException.ThrowIfNull(signaal);
        ArgumentNullException.ThrowIfNull(termijnen);
        ArgumentNullException.ThrowIfNull(calculator);
        if (termijnen.Find(Termijnsoort.Terugkoppeling) is not { } afspraak)
        {
            return null;
        }

        var start = DutchTime.Of(BeginOf(stand.Heropend, signaal, afspraak)).Date;
        return calculator.Compute(start, afspraak.Termijn.Op(start));
    }

    /// <summary>The due date of the case: the latest of its signals, because it ends for all of them at once (own).</summary>
    /// <param name="stand">The case.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="calculator">Reckons, such as <see cref="TermijnCalculator.Default"/>.</param>
    /// <returns>Null when the werkwijze has no feedback term.</returns>
    public static LocalDate? DueDateOf(Zaakstand stand, Termijnafspraken termijnen, TermijnCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(stand);
        LocalDate? latest = null;
        foreach (var signaal in stand.Signalen.AsSpan())
        {
            if (DueDateOf(stand, signaal, termijnen, calculator) is { } due && !(latest >= due))
            {
                latest = due;
            }
        }

        return latest;
    }

    /// <summary>When the term of one signal begins; a report has a day and no time, and begins with that day.</summary>
    internal static Instant BeginOf(Instant? heropend, Zaaksignaalstand signaal, Termijnafspraak afspraak) =>
        heropend is { } reopened && reopened > signaal.Opgepakt ? reopened
        : afspraak.Start.Op(DutchTime.Of(signaal.Opgepakt).Date) == Startgebeurtenis.Melding ? DutchTime.ToInstant(signaal.Signaal.Melding.AtMidnight())
        : signaal.Opgepakt;
}
