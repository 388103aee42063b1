using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>The naive calendar: the rule of TER-2 written out for one date, and everything else by stepping from day to day.</summary>
internal sealed class DayByDayKalender(WerkdagenkalenderOptions options, params HashSet<LocalDate> closed) : IWerkdagenkalender
{
    public bool IsWerkdag(LocalDate datum)
    {
        if (datum.Year is < 1970 or > 2199)
        {
            throw new ArgumentOutOfRangeException(nameof(datum));
        }

        return datum.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsFixedHoliday(datum) && !IsEasterHoliday(datum)
            && !closed.Contains(datum);
    }

    public LocalDate OnOrAfter(LocalDate datum) => IsWerkdag(datum) ? datum : Plus(datum, 1);

    public LocalDate OnOrBefore(LocalDate datum) => IsWerkdag(datum) ? datum : Plus(datum, -1);

    public LocalDate Plus(LocalDate datum, int werkdagen)
    {
        for (var left = Math.Abs(werkdagen); left > 0;)
        {
            datum = datum.PlusDays(Math.Sign(werkdagen));
            if (IsWerkdag(datum))
            {
                left--;
            }
        }

        return datum;
    }

    public int CountBetween(LocalDate start, LocalDate end)
    {
        var count = 0;
        for (var step = Math.Sign(end.CompareTo(start)); start != end;)
        {
            start = start.PlusDays(step);
            count += IsWerkdag(start) ? step : 0;
        }

        return count;
    }

    private bool IsEasterHoliday(LocalDate date) =>
        Period.DaysBetween(EasterAlgorithms.Clavius(date.Year), date) is var days && (days is 1 or 39 or 50 || (days == -2 && !options.GoedeVrijdagIsWerkdag));

    // A weekday only: a Saturday or Sunday is no working day anyhow, so the day moved to a Saturday needs no mention.
    private bool IsFixedHoliday(LocalDate date) => (date.Month, date.Day) switch
    {
        (1, 1) or (12, 25) or (12, 26) => true,
        (5, 5) => !options.BevrijdingsdagAlleenInLustrumjaar || date.Year % 10 is 0 or 5,
        (4, 30) => date.Year <= 2013,
        (5, 1) => date.Year < 1980 && date.DayOfWeek == IsoDayOfWeek.Monday,
        (4, 27) => date.Year >= 2014,
        _ => false,
    };
}
