using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Counts the places of each capacity.</summary>
internal sealed class CapacityLaw : IPolicyLaw
{
    public PolicyLaw Law => PolicyLaw.CapacityNeverExceeded;

    public string? FindBreach(ITriagePolicy policy, GeneratedMonth month)
    {
        var plan = policy.Plan(month.Invoer);
        foreach (var capacity in month.Invoer.Capaciteit)
        {
            if (capacity.PerRun.Op(month.Invoer.Peildatum) is not { } highest)
            {
                continue;
            }

            var users = plan.Besluiten.Where(besluit => Places.Covers(capacity, besluit)).ToList();
            var atOnce = users.Count(besluit => besluit.Voorstel.Feiten.IsDirectOpgepakt);
            var left = Math.Max(0, highest - atOnce);
            if (users.Count - atOnce > left)
            {
                return FormattableString.Invariant(
                    $"{MonthText.Of(capacity, month.Invoer.Peildatum)}, and {users.Count} matches use it, {atOnce} of which are taken up at once");
            }
        }

        return null;
    }
}
