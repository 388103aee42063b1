using BenchmarkDotNet.Attributes;
using Vroegsignalering.Benchmarks.Matching;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Benchmarks.Vergelijking;

/// <summary>One signal against an index of 1.7 million persons; the setup prints memory, median and 99th percentile.</summary>
[MemoryDiagnoser]
public class RegisterindexBenchmarks
{
    private const int Persons = 1_700_000;
    private const int Signals = 20_000;

    private readonly BrpControle _check = new();
    private Registerindex _index = null!;
    private Vroegsignaal[] _signals = [];
    private int _next;

    /// <summary>Makes the register, the index and the signals.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var persons = RegisterSource.Make(Persons);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        _index = Registerindex.Create(persons);
        var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var random = new Random(7);
        var any = SignalSource.Make(1)[0];
        _signals = [.. Enumerable.Range(0, Signals).Select(_ => RegisterSource.SignalOf(persons[random.Next(Persons)], any, random))];
        var times = new double[Signals];
        var confirmed = 0;
        var candidates = 0;
        for (var round = 0; round < 2; round++)
        {
            confirmed = candidates = 0;
            for (var i = 0; i < Signals; i++)
            {
                started = System.Diagnostics.Stopwatch.GetTimestamp();
                var oordeel = Judge(_signals[i]);
                times[i] = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMicroseconds;
                confirmed += oordeel.Uitkomst == BrpUitkomst.Bevestigd ? 1 : 0;
                candidates += oordeel.AantalKandidaten;
            }
        }

        Array.Sort(times);
        Console.WriteLine(FormattableString.Invariant(
            $"// index: {bytes / (double)Persons:F1} bytes a person, made in {seconds:F1} s; signal: median {times[Signals / 2]:F1} us, p99 {times[Signals * 99 / 100]:F1} us, highest {times[^1]:F0} us; {candidates / (double)Signals:F1} candidates, {confirmed * 100.0 / Signals:F2} % confirmed"));
    }

    /// <summary>Finding the candidates.</summary>
    [Benchmark(Baseline = true)]
    public int Find() => _index.Find(Next()).Count;

    /// <summary>Finding the candidates and judging.</summary>
    [Benchmark]
    public BrpOordeel FindAndJudge() => Judge(Next());

    private Vroegsignaal Next() => _signals[_next = (_next + 1) % Signals];

    private BrpOordeel Judge(Vroegsignaal signal) => _check.Assess([signal], _index.Find(signal), BrpCriteria.Standaard, SignalSource.Month.OnDayOfMonth(25))[0];
}
