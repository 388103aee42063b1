using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>This library: a whole monthly run, with its checks and its balance, and a walk over the figures of every match.</summary>
internal sealed class LibraryEngine(string naam, Job opdracht, Func<Maandruninvoer> invoer) : IEngine
{
    private readonly Maandrun _run = new();
    private Maandrunresultaat? _resultaat;
    private long _figures;
    private int _marks;

    public string Naam => naam;

    /// <summary>Makes the objects anew in each run, and times it; null: they are there.</summary>
    public Func<Maandruninvoer>? Make { get; init; }

    /// <summary>Other agreements than those of the job; their answer is compared with nothing.</summary>
    public Werkwijze? Afspraken { get; init; }

    /// <summary>How often the last run compared two keys.</summary>
    public long Comparisons => _resultaat!.Matching.Table.Comparisons;

    public void Run(PartClock clock)
    {
        _resultaat = null;
        Maandruninvoer input = null!;
        if (Make is null)
        {
            input = invoer();
        }
        else
        {
            clock.Measure("maken", () => input = Make());
        }

        clock.Measure("run", () =>
        {
            _resultaat = _run.RunAsync(input, Afspraken ?? opdracht.Werkwijze).GetAwaiter().GetResult();
            _figures = Walk(_resultaat);
        });
        if (opdracht == Job.Markeringen)
        {
            clock.Measure("markeringen", () => _marks = _resultaat!.Matching.Matches.Sum(match => _resultaat.Matching.Markings(match).Count));
        }
    }

    public EngineAnswer? Answer() => Afspraken is not null ? null : new()
    {
        Matches = [.. _resultaat!.Selectie.Oordelen.Select(Row)],
        Uitval = DroppedOf(_resultaat),
    };

    public override string ToString() => FormattableString.Invariant($"{naam}, {_marks} marks, figures {_figures}");

    public void Dispose() => _resultaat = null;

    // As the rows that a query gives back are read.
    private static long Walk(Maandrunresultaat resultaat)
    {
        var sum = 0L;
        for (var rank = 0; rank < resultaat.Selectie.Lijst.Count; rank++)
        {
            ref readonly var match = ref resultaat.Matching.Table.Matches[resultaat.Selectie.Lijst.Ranked[rank]];
            sum += match.Cents + match.InPeriod + match.Vervaldatum + (int)resultaat.Selectie.Lijst.Besluiten[rank];
        }

        return sum;
    }

    // Signals of the month that intake dropped, by all their reasons.
    private Dictionary<int, int> DroppedOf(Maandrunresultaat resultaat) => resultaat.Uitval
        .GroupBy(uitval => uitval.Oordeel.Redenen.Aggregate(0, (mask, reden) => mask | (1 << reden.Soort.Value)))
        .ToDictionary(group => group.Key, group => group.Count());

    private MatchRow Row(Selectieoordeel oordeel)
    {
        var match = oordeel.Match;
        var ids = match.Leden.Select(lid => DomainObjects.IdOf(lid.Signaal)).ToList();
        return new(
            match.AantalSignalen,
            match.Totaalbedrag?.Cents ?? -1,
            match.OudsteVervaldatum is { } oudste ? oudste.ToDateOnly().DayNumber : 0,
            ids.Min(),
            ids.Sum(id => (long)id),
            oordeel.Uitkomst.Match(_ => 0, terug => terug.Reden == Teruggavereden.QuotumTotaalVol ? 2 : 3),
            opdracht == Job.Halfjaar ? match.Soorten.Contains(Matchsoort.Opeenvolgend) ? 1 : 0 : opdracht == Job.Markeringen ? MarksOf(match) : 0);
    }

    private int MarksOf(Match match)
    {
        var marks = 0;
        foreach (var markering in _resultaat!.Matching.Markings(match).AsSpan())
        {
            marks += markering.Match(zelfde => (zelfde.Matches.Count * 10_000) + (zelfde.NietGematcht.Count * 100), veel => veel.Gevonden);
        }

        return marks;
    }
}
