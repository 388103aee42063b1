using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>The same month twice, with another month and a copy in between.</summary>
internal sealed class RepeatLaw : IPolicyLaw
{
    private const int Times = 4;

    public PolicyLaw Law => PolicyLaw.SameInputSameDecision;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var invoer = month.Invoer;
        var first = policy.Plan(invoer);
        for (var i = 0; i < Times; i++)
        {
            policy.Plan(invoer with { Matches = invoer.Matches.Skip(i).ToValueList() });
            var copy = invoer with { Matches = invoer.Matches.Select(match => match with { }).ToValueList() };
            if (PlanComparison.Difference(first, policy.Plan(copy), "the same month planned again") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }
}
