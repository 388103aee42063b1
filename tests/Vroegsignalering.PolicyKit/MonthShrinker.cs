using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>Months a little smaller or plainer than another, the smallest first.</summary>
internal static class MonthShrinker
{
    public static IEnumerable<GeneratedMonth> Smaller(GeneratedMonth month, bool keepsCapacity)
    {
        var matches = month.Invoer.Matches.ToList();
        for (var take = matches.Count / 2; take >= 1; take /= 2)
        {
            for (var start = 0; start < matches.Count; start += take)
            {
                yield return With(month, [.. matches.Take(start), .. matches.Skip(start + take)]);
            }
        }

        for (var i = 0; i < matches.Count; i++)
        {
            foreach (var plainer in Plainer(matches[i]))
            {
                yield return With(month, [.. matches.Take(i), plainer, .. matches.Skip(i + 1)]);
            }
        }

        for (var i = 0; i < month.Invoer.Capaciteit.Count && !keepsCapacity; i++)
        {
            var (at, capacity) = (i, month.Invoer.Capaciteit[i]);
            yield return With(month, month.Invoer.Capaciteit.Where((_, n) => n != at));
            if (capacity.PerRun.Op(month.Invoer.Peildatum) is > 0 and var places)
            {
                yield return With(month, month.Invoer.Capaciteit.Select((each, n) => n == at ? capacity with { PerRun = places - 1 } : each));
            }
        }
    }

    private static IEnumerable<Triagefeiten> Plainer(Triagefeiten match)
    {
        if (match.Signalen.Count > 1)
        {
            yield return TriageGenerators.WithSignals(match, match.Signalen.Take(match.Signalen.Count - 1).ToValueList());
        }

        Triagefeiten[] candidates =
        [
            match with { Gebied = Matches.Gebied.Onbekend },
            match with { Recidive = Recidivefeit.Geen(6) },
            match with { Controleredenen = [], IsGescreend = true },
            match with { BekendBijSchuldhulpverlening = false, BekendBijWijkteam = false },
            match with { Leeftijden = [Leeftijd.Exact(40)] },
            match with { Contactgegevens = Contactgegeven.All.ToValueList() },
            TriageGenerators.WithSignals(match, match.Signalen.Select(signal => signal with { Markeringen = [], Soort = Signalen.Signaalsoort.Vroegsignaal, Verhuurdersoort = Signalen.Verhuurdersoort.Onbekend, OudsteVervaldatum = null }).ToValueList()),
        ];
        foreach (var candidate in candidates.Where(candidate => candidate != match))
        {
            yield return candidate;
        }
    }

    private static GeneratedMonth With(GeneratedMonth month, IEnumerable<Kanaalcapaciteit> capacity) =>
        month with { Invoer = month.Invoer with { Capaciteit = capacity.ToValueList() } };

    private static GeneratedMonth With(GeneratedMonth month, List<Triagefeiten> matches) => month with { Invoer = month.Invoer with { Matches = matches.ToValueList() } };
}
