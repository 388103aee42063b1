using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>The numbers of the decisions are those of the matches, and the ranks count from 1.</summary>
internal sealed class OnceLaw : IPolicyLaw
{
    public PolicyLaw Law => PolicyLaw.EachMatchDecidedOnce;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var besluiten = policy.Plan(month.Invoer).Besluiten;
        var given = month.Invoer.Matches.Select(match => match.Nummer).ToHashSet();
        foreach (var group in besluiten.GroupBy(besluit => besluit.Nummer).OrderBy(group => group.Key))
        {
            if (group.Count() > 1)
            {
                return FormattableString.Invariant($"match {group.Key} is decided {group.Count()} times");
            }

            if (!given.Remove(group.Key))
            {
                return $"match {group.Key} is decided and was not given";
            }
        }

        if (given.Count > 0)
        {
            return $"match {given.Min()} is not decided";
        }

        var ranks = besluiten.Select(besluit => besluit.Rang).Order().ToList();
        return ranks.SequenceEqual(Enumerable.Range(1, ranks.Count)) ? null : $"the ranks are not 1 to {ranks.Count}, each once: {string.Join(", ", ranks)}";
    }
}
