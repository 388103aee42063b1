using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The runs of a year: reporting moments and the deadlines that start with them.</summary>
/// <remarks>Thread safe: static and without state.</remarks>
public static class Runkalender
{
    /// <summary>The twelve runs of a year.</summary>
    /// <param name="jaar">The year, 1970 to 2199.</param>
    /// <param name="aanlevermoment">When partners report, of the werkwijze: <c>werkwijze.Aanlevering.Aanlevermoment</c>.</param>
    /// <param name="termijnen">The deadlines of the werkwijze; those that start at <see cref="Startgebeurtenis.Aanlevering"/> or <see cref="Startgebeurtenis.Melding"/> are reckoned.</param>
    /// <param name="calculator">Reckons, and knows the working days; default <see cref="TermijnCalculator.Default"/>.</param>
    /// <returns>January to December.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range of the calendar.</exception>
    public static ValueList<Runmaand> Of(int jaar, Aanlevermomentafspraak aanlevermoment, Termijnafspraken termijnen, TermijnCalculator? calculator = null)
    {
        ArgumentNullException.ThrowIfNull(aanlevermoment);
        ArgumentNullException.ThrowIfNull(termijnen);
        calculator ??= TermijnCalculator.Default;
        return Aanlevermoment.OfYear(jaar, aanlevermoment, calculator.Werkdagen).Select(each => MonthOf(each, termijnen, calculator)).ToValueList();
    }

    private static Runmaand MonthOf(Aanlevermoment moment, Termijnafspraken termijnen, TermijnCalculator calculator) => new()
    {
        Aanlevermoment = moment,
        Rundatum = calculator.Werkdagen.OnOrAfter(moment.LaatsteDag),
        Termijnen = termijnen.Afspraken.Where(afspraak => StartsAt(afspraak.Start.Op(moment.Datum)))
            .Select(afspraak => new Runtermijn { Soort = afspraak.Soort, Berekening = calculator.Explain(moment.Datum, afspraak.Termijn.Op(moment.Datum)) })
            .ToValueList(),
    };

    private static bool StartsAt(Startgebeurtenis start) => start == Startgebeurtenis.Aanlevering || start == Startgebeurtenis.Melding;
}
