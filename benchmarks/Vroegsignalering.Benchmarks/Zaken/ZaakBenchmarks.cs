using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Benchmarks.Zaken;

/// <summary>One event more after ten, a thousand and ten thousand others; replaying, reading and writing ten thousand. What cases hold in memory: <see cref="ZaakMemory"/>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ZaakBenchmarks
{
    private const int Many = 10_000;

    private readonly ZaakProcessor _processor = new(ContactPolicy.Default);
    private readonly Vroegsignaalzaak _after10 = Vroegsignaalzaak.Replay(ZaakSample.Events(10));
    private readonly Vroegsignaalzaak _after1000 = Vroegsignaalzaak.Replay(ZaakSample.Events(1_000));
    private readonly Vroegsignaalzaak _after10000 = Vroegsignaalzaak.Replay(ZaakSample.Events(Many));
    private readonly Zaakgebeurtenis _next = ZaakSample.Attempt(Many);
    private readonly Zaakgebeurtenis[] _events = ZaakSample.Events(Many);
    private readonly string[] _lines = [.. ZaakSample.Events(Many).Select(ZaakgebeurtenisJson.Write)];

    /// <summary>An attempt after 10 events.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("apply")]
    public Zaakuitkomst ApplyAfter10() => _processor.Apply(_after10, _next, ZaakSample.Regels);

    /// <summary>An attempt after 1,000 events.</summary>
    [Benchmark]
    [BenchmarkCategory("apply")]
    public Zaakuitkomst ApplyAfter1000() => _processor.Apply(_after1000, _next, ZaakSample.Regels);

    /// <summary>An attempt after 10,000 events.</summary>
    [Benchmark]
    [BenchmarkCategory("apply")]
    public Zaakuitkomst ApplyAfter10000() => _processor.Apply(_after10000, _next, ZaakSample.Regels);

    /// <summary>10,000 recorded events, without their conditions.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("10,000 events")]
    public Vroegsignaalzaak Replay() => Vroegsignaalzaak.Replay(_events);

    /// <summary>10,000 stored lines.</summary>
    [Benchmark]
    [BenchmarkCategory("10,000 events")]
    public Vroegsignaalzaak ReadAndReplay() => Vroegsignaalzaak.Replay(_lines.Select(line => ZaakgebeurtenisJson.Read(line).GetValueOrThrow()));

    /// <summary>10,000 lines to store.</summary>
    [Benchmark]
    [BenchmarkCategory("10,000 events")]
    public int Write() => _events.Sum(gebeurtenis => ZaakgebeurtenisJson.Write(gebeurtenis).Length);
}
