using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Raises one amount of each match in turn, and nothing else.</summary>
internal sealed class AmountLaw : IPolicyLaw
{
    private static readonly long[] Raises = [1, 2, 5_000, 10_000, 25_000, 50_000, 100_000];

    public PolicyLaw Law => PolicyLaw.HigherAmountNeverLowersPriority;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var matches = month.Invoer.Matches;
        var before = Priorities(policy.Plan(month.Invoer));
        for (var i = 0; i < matches.Count; i++)
        {
            for (var at = 0; at < matches[i].Signalen.Count; at++)
            {
                if (matches[i].Signalen[at].Bedrag is not { } bedrag)
                {
                    continue;
                }

                var higher = Bedrag.FromCents(bedrag.Cents + Raises[(month.Choice + matches[i].Nummer.Volgnummer + at) % Raises.Length]);
                var raised = Raise(matches[i], at, higher);
                var after = Priorities(policy.Plan(month.Invoer with { Matches = matches.Select((match, n) => n == i ? raised : match).ToValueList() }));
                var nummer = matches[i].Nummer;
                if (after.GetValueOrDefault(nummer) > before.GetValueOrDefault(nummer))
                {
                    return FormattableString.Invariant(
                        $"match {nummer} has priority {before[nummer]}, and {after[nummer]} when signal {at + 1} is raised from {bedrag} to {higher}");
                }
            }
        }

        return null;
    }

    private static Triagefeiten Raise(Triagefeiten match, int at, Bedrag higher) =>
        match with { Signalen = match.Signalen.Select((signal, n) => n == at ? signal with { Bedrag = higher } : signal).ToValueList() };

    private static Dictionary<Matches.Matchnummer, int> Priorities(Triageplan plan) =>
        plan.Besluiten.GroupBy(besluit => besluit.Nummer).ToDictionary(group => group.Key, group => group.First().Prioriteit);
}
