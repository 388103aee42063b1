using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Histories that conditions on recurrence tell apart.</summary>
/// <remarks>
/// A history is how far back it is known, and for each span between two look-backs how many months had a report: of a partner of the match, of another, of one
/// that is not known. More months than a condition asks for make no difference. A consecutive match has an earlier report, which may be older than every look-back.
/// </remarks>
internal static class HistoryCandidates
{
    private const string OtherPartner = "andere partner";

    private static readonly LocalizedText Name = new("verleden", "history");

    private enum Reporter
    {
        Same,
        Unknown,
        Other,
    }

    public static IEnumerable<Func<Triagefeiten, Triagefeiten>> Of(ConditionAtoms atoms, Analyseruimte ruimte)
    {
        var recidive = atoms.Of<Recidivevoorwaarde>();
        var asksConsecutive = atoms.Of<Matchsoortvoorwaarde>().Exists(VerdictGroups.IsConsecutive);
        var count = 0L;
        foreach (var history in Histories(recidive, asksConsecutive))
        {
            if (++count > 4L * ruimte.MaximumCellen)
            {
                throw new TooManyCellsException(Name, count);
            }

            yield return feiten => history.Put(feiten, isConsecutive: false);
            if (asksConsecutive && history.Months.Count > 0)
            {
                yield return feiten => history.Put(feiten, isConsecutive: true);
            }
        }
    }

    private static IEnumerable<History> Histories(List<Recidivevoorwaarde> atoms, bool asksConsecutive)
    {
        var ends = atoms.Select(atom => atom.BinnenMaanden).Distinct().Order().ToList();
        if (asksConsecutive || ends.Count == 0)
        {
            ends.Add(ends.LastOrDefault() + 1);
        }

        var most = atoms.Select(atom => atom.MinimumAantal).DefaultIfEmpty(1).Max();
        var asksPartner = atoms.Exists(atom => atom.ZelfdePartner);
        var results = Results(atoms);
        int[] known = [ends[^1], .. Enumerable.Range(0, ends[^1])];
        return known.SelectMany(months => Reports(ends, 0, months, most, asksPartner)
            .SelectMany(reports => WithResults(reports, results, asksPartner))
            .Select(reports => new History(months, reports)));
    }

    /// <summary>What the newest month that counts can have ended with: a result of each kind that is told apart, an unknown one, or two of these.</summary>
    private static List<List<Eindresultaat?>> Results(List<Recidivevoorwaarde> atoms)
    {
        var asked = atoms.Where(atom => atom.LaatsteResultaten.Count > 0).Select(atom => atom.LaatsteResultaten).ToList();
        if (asked.Count == 0)
        {
            return [[null]];
        }

        var kinds = Eindresultaat.All
            .GroupBy(result => string.Concat(asked.Select(list => list.Contains(result) ? '1' : '0')), StringComparer.Ordinal)
            .Select(group => (Eindresultaat?)group.First())
            .Append(null)
            .ToList();
        var pairs = asked.Count == 1 ? [] : kinds.SelectMany((one, i) => kinds.Skip(i + 1).Select(other => new List<Eindresultaat?> { one, other }));
        return [.. kinds.Select(kind => new List<Eindresultaat?> { kind }), .. pairs];
    }

    private static IEnumerable<List<Report>> Reports(List<int> ends, int place, int known, int most, bool asksPartner)
    {
        if (place == ends.Count)
        {
            return [[]];
        }

        var first = place == 0 ? 1 : ends[place - 1] + 1;
        var room = Math.Min(Math.Min(ends[place], known) - first + 1, asksPartner ? 3 * most : most);
        var rest = Reports(ends, place + 1, known, most, asksPartner);
        return Spans(first, Math.Max(0, room), most, asksPartner).SelectMany(span => rest, (span, later) => span.Concat(later).ToList());
    }

    // Which of two reporters comes first decides which result is the last.
    private static IEnumerable<List<Report>> Spans(int first, int room, int most, bool asksPartner)
    {
        for (var same = 0; same <= Math.Min(most, room); same++)
        {
            for (var unknown = 0; unknown <= (asksPartner ? Math.Min(most, room - same) : 0); unknown++)
            {
                for (var other = 0; other <= (asksPartner ? Math.Min(most, room - same - unknown) : 0); other++)
                {
                    Reporter[] reporters =
                        [.. Enumerable.Repeat(Reporter.Same, same), .. Enumerable.Repeat(Reporter.Unknown, unknown), .. Enumerable.Repeat(Reporter.Other, other)];
                    yield return Place(reporters, first);
                    if (other > 0 && same + unknown > 0)
                    {
                        yield return Place(reporters.Reverse(), first);
                    }
                }
            }
        }
    }

    private static List<Report> Place(IEnumerable<Reporter> reporters, int first) => [.. reporters.Select((reporter, i) => new Report(first + i, reporter, [null]))];

    private static IEnumerable<List<Report>> WithResults(List<Report> reports, List<List<Eindresultaat?>> results, bool asksPartner)
    {
        if (reports.Count == 0)
        {
            return [reports];
        }

        var ofPartner = asksPartner ? reports.FindIndex(report => report.Reporter != Reporter.Other) : -1;
        var newest = results.Select(result => Ended(reports, 0, result));
        return ofPartner > 0 ? newest.SelectMany(_ => results, (list, result) => Ended(list, ofPartner, result)) : newest;
    }

    private static List<Report> Ended(List<Report> reports, int place, List<Eindresultaat?> results) =>
        [.. reports.Select((report, i) => i == place ? report with { Results = results } : report)];

    private sealed record Report(int MonthsBack, Reporter Reporter, List<Eindresultaat?> Results);

    private sealed record History(int Known, List<Report> Months)
    {
        public Triagefeiten Put(Triagefeiten feiten, bool isConsecutive) => feiten with
        {
            Recidive = new()
            {
                BekendeMaanden = Known,
                Meldingen = Months.SelectMany(report => report.Results, (report, result) => new EerdereMelding
                {
                    Maand = ExampleFacts.Month.PlusMonths(-report.MonthsBack),
                    PartnerId = report.Reporter == Reporter.Same ? feiten.Signalen[0].PartnerId : report.Reporter == Reporter.Other ? OtherPartner : null,
                    Eindresultaat = result,
                }).ToValueList(),
            },
            Soorten = isConsecutive ? feiten.Soorten.Add(Matchsoort.Opeenvolgend) : feiten.Soorten,
        };
    }
}
