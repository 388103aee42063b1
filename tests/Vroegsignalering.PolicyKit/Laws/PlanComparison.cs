using Vroegsignalering.Matches;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Compares two plans match by match.</summary>
internal static class PlanComparison
{
    /// <summary>The first match that is decided otherwise; null: none.</summary>
    public static string? Difference(Triageplan one, Triageplan other, string what)
    {
        var (left, right) = (Index(one), Index(other));
        foreach (var (nummer, besluit) in left.OrderBy(pair => pair.Key))
        {
            if (!right.TryGetValue(nummer, out var changed) || changed != besluit)
            {
                return $"{what}, match {nummer} is decided otherwise: '{besluit}' and '{changed?.ToString() ?? "not at all"}'"
                    + (changed is not null && changed.ToString() == besluit.ToString() ? $" (bucket, team, priority or trail: {Details(besluit)} and {Details(changed)})" : string.Empty);
            }
        }

        return right.Count == left.Count ? null : $"{what}, another number of matches is decided: {left.Count} and {right.Count}";
    }

    private static string Details(Triagebesluit besluit) =>
        FormattableString.Invariant($"{besluit.Bakje ?? "-"}, {besluit.Team ?? "-"}, {besluit.Prioriteit}, {string.Join(" > ", besluit.Spoor.Select(stap => stap.ToText(Taal.Engels)))}");

    private static Dictionary<Matchnummer, Triagebesluit> Index(Triageplan plan)
    {
        var index = new Dictionary<Matchnummer, Triagebesluit>();
        foreach (var besluit in plan.Besluiten)
        {
            index[besluit.Nummer] = besluit;
        }

        return index;
    }
}
