using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Compares who got a place with who wanted one and did not, within one pool and round; those taken up at once stand outside it.</summary>
internal sealed class RankLaw : IPolicyLaw
{
    public PolicyLaw Law => PolicyLaw.HigherRankGoesFirst;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var besluiten = policy.Plan(month.Invoer).Besluiten.Where(besluit => !besluit.Voorstel.Feiten.IsDirectOpgepakt).ToList();
        var granted = besluiten.SelectMany(Granted).ToLookup(place => place.Pool);
        foreach (var refused in besluiten.SelectMany(Refused))
        {
            if (granted[refused.Pool].FirstOrDefault(place => place.Order > refused.Order) is { } lower)
            {
                return FormattableString.Invariant($"{lower.Pool.Kanaal.Code}: match {refused.Besluit.Nummer} (place {refused.Order} in round {refused.Pool.Ronde}) wanted it and did not get it, match {lower.Besluit.Nummer} (place {lower.Order}) did");
            }
        }

        return null;
    }

    private static IEnumerable<Place> Granted(Triagebesluit besluit) => besluit.Kanalen.Select(kanaal =>
    {
        var step = Places.Granting(besluit, kanaal);
        return Of(besluit, kanaal, step?.Ronde ?? 0, Places.TeamOn(besluit, kanaal), step?.Plaats);
    });

    // What the trail says was full; and what was wanted, could be used and was not given, for a policy that keeps no trail.
    private static IEnumerable<Place> Refused(Triagebesluit besluit)
    {
        var full = besluit.Spoor.Where(step => step.Soort == Spoorsoort.Vol).Select(step => Of(besluit, step.Kanaal, step.Ronde, step.Team, step.Plaats));
        var missed = besluit.Gewenst
            .Where(kanaal => !besluit.Kanalen.Contains(kanaal) && Places.CanUse(besluit.Voorstel.Feiten, kanaal) && !besluit.Spoor.Any(step => step.Kanaal == kanaal))
            .Select(kanaal => Of(besluit, kanaal, 0, besluit.Voorstel.Team, null));
        return full.Concat(missed);
    }

    private static Place Of(Triagebesluit besluit, Kanaal kanaal, int ronde, string? team, int? place) =>
        new(new(kanaal, besluit.Voorstel.Feiten.Gebied, team, ronde), ronde == 0 ? besluit.Rang : place ?? besluit.Rang, besluit);

    private sealed record Pool(Kanaal Kanaal, Matches.Gebied Gebied, string? Team, int Ronde);

    private sealed record Place(Pool Pool, int Order, Triagebesluit Besluit);
}
