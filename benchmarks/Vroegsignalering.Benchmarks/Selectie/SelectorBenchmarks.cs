using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Benchmarks.Matching;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Selectie;

/// <summary>Ranking and quotas of Duo+ over matches that are there, against ordering and counting with LINQ.</summary>
[MemoryDiagnoser]
public class SelectorBenchmarks
{
    private static readonly LocalDate Peildatum = new(2025, 3, 25);

    private readonly Selector _selector = new();
    private readonly Selectiecriteria _criteria = Standaardwerkwijzen.DuoPlus.Selectie;
    private Match[] _matches = [];

    /// <summary>Number of signals over both months; about a tenth as many matches.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Signalen { get; set; }

    /// <summary>Makes the matches, and checks that both ways select the same number.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var signals = SignalSource.Make(Signalen);
        _matches = [.. new Matcher().Match(
            new()
            {
                Maand = SignalSource.Month,
                Peildatum = Peildatum,
                Signalen = [.. signals.Where(signal => signal.Aanlevermaand == SignalSource.Month).Select(signal => new Matchkandidaat { Signaal = signal })],
                Terugblik = [.. signals.Where(signal => signal.Aanlevermaand != SignalSource.Month)],
            },
            Standaardwerkwijzen.DuoPlus.Matching).Matches];
        if (Linq() != Select())
        {
            throw new InvalidOperationException($"LINQ selects {Linq()} matches, the selector {Select()}.");
        }
    }

    /// <summary>Ordered by the figures, and as many taken as the total allows.</summary>
    [Benchmark(Baseline = true)]
    public int Linq() => _matches
        .OrderByDescending(match => match.AantalSignalen)
        .ThenByDescending(match => match.Totaalbedrag?.Euro)
        .ThenBy(match => match.OudsteVervaldatum ?? LocalDate.MaxIsoValue)
        .ThenBy(match => match.Nummer)
        .Take(_criteria.QuotumTotaal.Op(Peildatum) ?? int.MaxValue)
        .ToList()
        .Count;

    /// <summary>Every match with its rank, district and outcome.</summary>
    [Benchmark]
    public int Select() => _selector.Select(_matches, _criteria, Peildatum, OnbekendGebiedsindeling.Instance).Geselecteerd.Count;
}
