using Vroegsignalering.Aanlevering;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The query that everybody writes: LINQ over the rows, an anonymous type with texts as the key.</summary>
internal sealed class LinqEngine(SourceRow[] rows, Job opdracht) : IEngine
{
    private readonly DateOnly[] _moments = [.. opdracht.Momenten.Select(moment => new DateOnly(moment.Year, moment.Month, moment.Day))];
    private List<MatchRow> _matches = [];
    private Dictionary<int, int> _dropped = [];

    public string Naam => "linq";

    public void Run(PartClock clock) => clock.Measure("vraag", Query);

    public EngineAnswer Answer() => new() { Matches = _matches, Uitval = _dropped };

    public void Dispose()
    {
    }

    private void Query()
    {
        var judged = rows.Select(row => new { Row = row, Reasons = ReasonsOf(row).ToList() }).ToList();
        _dropped = judged.Where(item => item.Reasons.Count > 0 && item.Row.Terug == 0)
            .GroupBy(item => item.Reasons.Aggregate(0, (mask, soort) => mask | (1 << soort.Value)))
            .ToDictionary(group => group.Key, group => group.Count());
        var ranked = judged
            .Where(item => item.Reasons.Count == 0)
            .GroupBy(item => new
            {
                Postcode = item.Row.Postcode.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
                item.Row.Huisnummer,
                Toevoeging = (item.Row.Toevoeging ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
            })
            .Where(group => group.Count() >= 2 && group.Any(item => item.Row.Terug == 0))
            .Select(group => new
            {
                group.Key,
                Aantal = group.Count(),
                Totaal = group.Sum(item => item.Row.Bedrag),
                Oudste = group.Min(item => item.Row.Vervaldatum),
                Eerste = group.Min(item => item.Row.Id),
                Leden = group.Select(item => item.Row).ToList(),
            })
            .OrderByDescending(match => match.Aantal)
            .ThenByDescending(match => match.Totaal)
            .ThenBy(match => match.Oudste ?? DateOnly.MaxValue)
            .ThenBy(match => match.Key.Postcode, StringComparer.Ordinal)
            .ThenBy(match => match.Key.Huisnummer)
            .ThenBy(match => match.Key.Toevoeging, StringComparer.Ordinal)
            .ToList();

        var total = 0;
        var perDistrict = new Dictionary<int, int>();
        _matches = [.. ranked.Select(match =>
        {
            var district = (int.Parse(match.Key.Postcode.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) - 1000) / 90;
            var taken = perDistrict.GetValueOrDefault(district);
            var besluit = total >= Job.InTotal ? 2 : taken >= Job.PerDistrict ? 3 : 0;
            if (besluit == 0)
            {
                total++;
                perDistrict[district] = taken + 1;
            }

            return new MatchRow(match.Aantal, (long)(match.Totaal!.Value * 100m), match.Oudste?.DayNumber ?? 0, match.Eerste, match.Leden.Sum(row => (long)row.Id), besluit, 0);
        })];
    }

    private IEnumerable<Uitvalredensoort> ReasonsOf(SourceRow row)
    {
        var moment = _moments[row.Terug];
        if (row.Signaaldatum > moment)
        {
            yield return Uitvalredensoort.BuitenAanlevermoment;
        }

        if (row.Bedrag is null || row.Achternaam is null)
        {
            yield return Uitvalredensoort.OnvolledigeGegevens;
        }

        if (row.Rechtsvorm == 1)
        {
            yield return Uitvalredensoort.Rechtspersoon;
        }

        if (row.Garagebox && row.Sector == 2)
        {
            yield return Uitvalredensoort.GeenWoning;
        }

        if (row.Klantsituatie > 0)
        {
            yield return row.Klantsituatie == 1 ? Uitvalredensoort.GeenKlantMeer
                : row.Klantsituatie == 2 ? Uitvalredensoort.BekendInSchuldregeling
                : Uitvalredensoort.BetalingsregelingLoopt;
        }

        if (row.Vervaldatum is { } vervalt && moment.DayNumber - vervalt.DayNumber < 30)
        {
            yield return Uitvalredensoort.TeJong;
        }

        if (row.Vervaldatum is { } oud && moment.DayNumber - oud.DayNumber > 100)
        {
            yield return Uitvalredensoort.TeOud;
        }
    }
}
