using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Benchmarks.Matching;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Aanlevering;

/// <summary>Intake by the criteria of Duo+ with every verdict, against the query that everybody writes: dates and decimals compared per signal.</summary>
[MemoryDiagnoser]
public class IntakeBenchmarks
{
    private static readonly LocalDate Peildatum = new(2025, 3, 25);

    private Vroegsignaal[] _signals = [];
    private AanleveringAssessor _assessor = null!;

    /// <summary>Number of signals.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Signalen { get; set; }

    /// <summary>Makes the signals, and checks that both ways admit the same number.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _signals = SignalSource.Make(Signalen);
        var criteria = Standaardwerkwijzen.DuoPlus.Aanlevering;
        var moment = Aanlevermoment.Of(SignalSource.Month, criteria.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
        _assessor = new(criteria, new(Peildatum, moment, Signaalhistorie.Leeg));
        if (Linq() != Assess())
        {
            throw new InvalidOperationException($"LINQ admits {Linq()} signals, the assessor {Assess()}.");
        }
    }

    /// <summary>Days between two dates and amounts in decimals, per signal.</summary>
    [Benchmark(Baseline = true)]
    public int Linq() => _signals.Count(signal =>
        signal.Signaaldatum <= Peildatum
        && signal.Achterstand.Totaalbedrag is { } bedrag && bedrag.Euro >= 0m
        && signal.Client.Naam is not null
        && signal.Client.Rechtsvorm.NatuurlijkPersoon != false
        && (signal.Achterstand.OudsteVervaldatum is not { } vervalt || Period.DaysBetween(vervalt, Peildatum) is >= 30 and <= 100));

    /// <summary>Every criterion asked and every verdict kept, as objects.</summary>
    [Benchmark]
    public int Assess()
    {
        var admitted = 0;
        foreach (var signal in _signals)
        {
            admitted += _assessor.Assess(signal).IsToegelaten ? 1 : 0;
        }

        return admitted;
    }
}
