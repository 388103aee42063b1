using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Benchmarks.Termijnen;

/// <summary>The calendar of working days against the loop that everybody writes: step a day, look at the weekday, look in a set of holidays.</summary>
[MemoryDiagnoser]
public class WerkdagenkalenderBenchmarks
{
    private const int Werkdagen = 28;

    private readonly NederlandseWerkdagenkalender _kalender = NederlandseWerkdagenkalender.Instance;
    private readonly LocalDate _start = new(2026, 11, 25);
    private readonly LocalDate _end = new(2027, 1, 6);
    private HashSet<LocalDate> _feestdagen = [];

    /// <summary>Collects the holidays, so that the loop need not compute them.</summary>
    [GlobalSetup]
    public void Setup() =>
        _feestdagen = [.. Enumerable.Range(1970, 230).SelectMany(_kalender.Feestdagen).Select(feestdag => feestdag.Datum)];

    /// <summary>28 working days on, day by day.</summary>
    [Benchmark(Baseline = true)]
    public LocalDate Plus28DayByDay()
    {
        var date = _start;
        for (var left = Werkdagen; left > 0;)
        {
            date = date.PlusDays(1);
            left -= IsWerkdagByLookup(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>28 working days on, by the calendar.</summary>
    [Benchmark]
    public LocalDate Plus28() => _kalender.Plus(_start, Werkdagen);

    /// <summary>The working days between two dates six weeks apart, day by day.</summary>
    [Benchmark]
    public int BetweenDayByDay()
    {
        var count = 0;
        for (var date = _start; date < _end;)
        {
            date = date.PlusDays(1);
            count += IsWerkdagByLookup(date) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The working days between two dates six weeks apart, by the calendar.</summary>
    [Benchmark]
    public int Between() => _kalender.CountBetween(_start, _end);

    /// <summary>One day, by weekday and set.</summary>
    [Benchmark]
    public bool IsWerkdagLookup() => IsWerkdagByLookup(_end);

    /// <summary>One day, by the calendar.</summary>
    [Benchmark]
    public bool IsWerkdag() => _kalender.IsWerkdag(_end);

    private bool IsWerkdagByLookup(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && !_feestdagen.Contains(date);
}
