using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Matching;

/// <summary>The matcher with the criteria of Duo+ against the query that everybody writes: group by the text of the address.</summary>
[MemoryDiagnoser]
public class MatcherBenchmarks
{
    private readonly Matcher _matcher = new();
    private readonly Matchcriteria _criteria = Standaardwerkwijzen.DuoPlus.Matching;
    private Vroegsignaal[] _signals = [];
    private Matchinvoer _input = null!;

    /// <summary>Number of signals over both months.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Signalen { get; set; }

    /// <summary>Makes the signals, and checks that both ways find the same number of matches.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _signals = SignalSource.Make(Signalen);
        _input = new()
        {
            Maand = SignalSource.Month,
            Peildatum = new LocalDate(2025, 3, 25),
            Signalen = [.. _signals.Where(signal => signal.Aanlevermaand == SignalSource.Month).Select(signal => new Matchkandidaat { Signaal = signal })],
            Terugblik = [.. _signals.Where(signal => signal.Aanlevermaand != SignalSource.Month)],
        };
        if (GroupBy() != Match())
        {
            throw new InvalidOperationException($"LINQ finds {GroupBy()} matches, the matcher {Match()}.");
        }
    }

    /// <summary>Grouped by postcode, number and addition as text, counted, summed and put in order.</summary>
    [Benchmark(Baseline = true)]
    public int GroupBy() => _signals
        .GroupBy(signal => new
        {
            Postcode = signal.Adres.Postcode.ToCanonicalString(),
            Huisnummer = signal.Adres.Huisnummer.Waarde,
            Rest = (signal.Adres.Huisletter?.ToCanonicalString() + signal.Adres.Toevoeging?.ToCanonicalString()).ToUpperInvariant(),
        })
        .Where(group => group.Count() >= 2 && group.Any(signal => signal.Aanlevermaand == SignalSource.Month))
        .Select(group => new { group.Key, Aantal = group.Count(), Partners = group.Select(signal => signal.Partner.Id).Distinct().Count(), Totaal = group.Sum(signal => signal.Achterstand.Totaalbedrag?.Euro), Leden = group.ToList() })
        .OrderBy(match => match.Key.Postcode, StringComparer.Ordinal).ThenBy(match => match.Key.Huisnummer).ThenBy(match => match.Key.Rest, StringComparer.Ordinal)
        .ToList()
        .Count;

    /// <summary>The matcher; the objects of the matches are not made.</summary>
    [Benchmark]
    public int Match() => _matcher.Match(_input, _criteria).Matches.Count;

    /// <summary>The matcher and every object of its result.</summary>
    [Benchmark]
    public int MatchAndMakeObjects()
    {
        var result = _matcher.Match(_input, _criteria);
        return result.Matches.Sum(match => match.AantalSignalen) + result.NietGematcht.Count(niet => niet.ZonderSleutel);
    }
}
