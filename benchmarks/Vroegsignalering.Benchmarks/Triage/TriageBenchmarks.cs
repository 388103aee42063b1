using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Benchmarks.Triage;

/// <summary>A month of matches by rules, with capacity, overflow and filling, against the loop without trail or explanation that everybody writes.</summary>
[MemoryDiagnoser]
public class TriageBenchmarks
{
    private static readonly YearMonth Month = new(2025, 3);

    private readonly TriageregelPolicy _gemeente4 = new(Standaardtriage.Gemeente4);
    private readonly TriageregelPolicy _gemeente6 = new(Standaardtriage.Gemeente6);
    private Triageinvoer _maand = null!;

    [Params(10_000, 1_000_000)]
    public int Matches { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        Signaalpartnersoort[] kinds = [Signaalpartnersoort.Energie, Signaalpartnersoort.Water, Signaalpartnersoort.Zorg, Signaalpartnersoort.Huur];
        _maand = new()
        {
            Peildatum = new(2025, 3, 25),
            Capaciteit = Standaardtriage.Gemeente4.Capaciteit,
            Matches = Enumerable.Range(1, Matches).Select(number =>
            {
                var count = random.Next(10) == 0 ? 2 : 1;
                return new Triagefeiten
                {
                    Nummer = new(Month, number),
                    Rang = number,
                    Signalen = Enumerable.Range(0, count).Select(i => new Triagesignaal
                    {
                        Partnersoort = kinds[random.Next(kinds.Length)],
                        PartnerId = i == 0 ? "A" : "B",
                        Bedrag = Bedrag.FromCents(random.Next(1, 120_000)),
                    }).ToValueList(),
                    Soorten = [count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig],
                    Contactgegevens = random.Next(5) == 0 ? [] : [Contactgegeven.Telefoonnummer, Contactgegeven.Emailadres],
                    Recidive = random.Next(6) == 0
                        ? new() { BekendeMaanden = 6, Meldingen = [new() { Maand = Month.PlusMonths(-2), PartnerId = "A" }] }
                        : Recidivefeit.Geen(6),
                };
            }).ToValueList(),
        };
    }

    /// <summary>Municipality 4 written as ifs, one channel each, capacity in two counters: nothing that can be explained.</summary>
    [Benchmark(Baseline = true)]
    public int Loop()
    {
        var (visits, calls, letters) = (0, 0, 0);
        foreach (var match in _maand.Matches.OrderBy(match => match.Rang))
        {
            var cents = match.Totaalbedrag?.Cents ?? 0;
            var again = match.Recidive.Meldingen.Count > 0;
            if (match.AantalSignalen > 1 || (again && cents > 50_000))
            {
                visits += visits < 20 ? 1 : 0;
            }
            else if (match.Signalen.Any(signal => signal.Partnersoort == Signaalpartnersoort.Huur) || (again && cents >= 10_000) || cents > 30_000)
            {
                calls += calls < 50 ? 1 : 0;
            }
            else
            {
                letters++;
            }
        }

        return visits + calls + letters;
    }

    [Benchmark]
    public Triageplan Gemeente4() => _gemeente4.Plan(_maand);

    /// <summary>With a filling that sorts nearly all matches by amount.</summary>
    [Benchmark]
    public Triageplan Gemeente6() => _gemeente6.Plan(_maand with { Capaciteit = Standaardtriage.Gemeente6.Capaciteit });
}
