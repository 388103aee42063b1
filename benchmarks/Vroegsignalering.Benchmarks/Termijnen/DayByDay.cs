using NodaTime;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Benchmarks.Termijnen;

/// <summary>The loop that everybody writes: step a day, look at the weekday, look in a set of holidays.</summary>
internal sealed class DayByDay(NederlandseWerkdagenkalender kalender)
{
    private readonly HashSet<LocalDate> _feestdagen =
        [.. Enumerable.Range(1970, 230).SelectMany(kalender.Feestdagen).Select(feestdag => feestdag.Datum)];

    public bool IsWerkdag(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && !_feestdagen.Contains(date);

    public LocalDate Plus(LocalDate date, int werkdagen)
    {
        for (var left = werkdagen; left > 0;)
        {
            date = date.PlusDays(1);
            left -= IsWerkdag(date) ? 1 : 0;
        }

        return date;
    }

    public int CountBetween(LocalDate start, LocalDate end)
    {
        var count = 0;
        for (var date = start; date < end;)
        {
            date = date.PlusDays(1);
            count += IsWerkdag(date) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Articles 1 and 2, for a term of at least three days.</summary>
    public LocalDate Extend(LocalDate start, LocalDate end)
    {
        while (!IsWerkdag(end) || CountBetween(start, end) < 2)
        {
            end = end.PlusDays(1);
        }

        return end;
    }
}
