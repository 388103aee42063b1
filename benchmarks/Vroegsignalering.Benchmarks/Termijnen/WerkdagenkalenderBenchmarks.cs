using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Benchmarks.Termijnen;

/// <summary>The calendar of working days and terms by law against the loop that everybody writes; each group has its own baseline.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WerkdagenkalenderBenchmarks
{
    private const int Werkdagen = 28;

    private readonly NederlandseWerkdagenkalender _kalender = NederlandseWerkdagenkalender.Instance;
    private readonly Sluitingsdagenkalender _closed = new(
        NederlandseWerkdagenkalender.Instance, Enumerable.Range(2000, 100).SelectMany(jaar => Enumerable.Range(27, 5).Select(day => new Sluitingsdag { Datum = new(jaar, 12, day) })));

    private readonly TermijnCalculator _calculator = TermijnCalculator.Default;
    private readonly Termijn _weken = Termijn.Parse("4 weken (wet-of-amvb)");
    private readonly Termijn _werkdagen = Termijn.Parse("3 werkdagen (wet-of-amvb)");
    private readonly LocalDate _start = new(2026, 11, 25);
    private readonly LocalDate _end = new(2027, 1, 6);
    private readonly DayByDay _loop = new(NederlandseWerkdagenkalender.Instance);
    private readonly DayByDay _wettelijk = new(NederlandseWerkdagenkalender.Wettelijk);

    /// <summary>One day, by weekday and set.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one day")]
    public bool IsWerkdagLoop() => _loop.IsWerkdag(_end);

    /// <summary>One day, by the calendar.</summary>
    [Benchmark]
    [BenchmarkCategory("one day")]
    public bool IsWerkdag() => _kalender.IsWerkdag(_end);

    /// <summary>28 working days on, day by day.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("plus 28")]
    public LocalDate Plus28Loop() => _loop.Plus(_start, Werkdagen);

    /// <summary>28 working days on, by the calendar.</summary>
    [Benchmark]
    [BenchmarkCategory("plus 28")]
    public LocalDate Plus28() => _kalender.Plus(_start, Werkdagen);

    /// <summary>28 working days on, with 500 closing days.</summary>
    [Benchmark]
    [BenchmarkCategory("plus 28")]
    public LocalDate Plus28ClosingDays() => _closed.Plus(_start, Werkdagen);

    /// <summary>The working days between two dates six weeks apart, day by day.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("between")]
    public int BetweenLoop() => _loop.CountBetween(_start, _end);

    /// <summary>The working days between two dates six weeks apart, by the calendar.</summary>
    [Benchmark]
    [BenchmarkCategory("between")]
    public int Between() => _kalender.CountBetween(_start, _end);

    /// <summary>Four weeks by law, day by day.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("4 weeks by law")]
    public LocalDate WekenLoop() => _wettelijk.Extend(_start, _start.PlusWeeks(4));

    /// <summary>Four weeks by law, by the calculator.</summary>
    [Benchmark]
    [BenchmarkCategory("4 weeks by law")]
    public LocalDate Weken() => _calculator.Compute(_start, _weken);

    /// <summary>Three working days by law, day by day.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("3 working days by law")]
    public LocalDate WerkdagenLoop() => _wettelijk.Extend(_start, _loop.Plus(_start, 3));

    /// <summary>Three working days by law, by the calculator.</summary>
    [Benchmark]
    [BenchmarkCategory("3 working days by law")]
    public LocalDate WerkdagenByLaw() => _calculator.Compute(_start, _werkdagen);
}
