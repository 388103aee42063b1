using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>The same matches in another order: turned round, and shuffled.</summary>
internal sealed class InputOrderLaw : IPolicyLaw
{
    public PolicyLaw Law => PolicyLaw.OrderOfInputIsIrrelevant;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var invoer = month.Invoer;
        var plan = policy.Plan(invoer);
        var shuffled = invoer.Matches.ToArray();
        new Random(month.Choice).Shuffle(shuffled);
        return PlanComparison.Difference(plan, policy.Plan(invoer with { Matches = invoer.Matches.Reverse().ToValueList() }), "with the matches given in reverse")
            ?? PlanComparison.Difference(plan, policy.Plan(invoer with { Matches = shuffled.ToValueList() }), "with the matches given in another order");
    }
}
