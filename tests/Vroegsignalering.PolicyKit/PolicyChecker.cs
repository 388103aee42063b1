using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.PolicyKit.Laws;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>Checks a host's own triage policy against the laws, on generated months (TRI-9).</summary>
/// <remarks>
/// In a test of any framework: <c>PolicyChecker.Check(new MyPolicy()).ThrowIfBroken()</c>. What no month shows is not found: a policy that reads the clock
/// is caught when two calls give different decisions, not when it changes at midnight. Thread safe: stateless.
/// </remarks>
public static class PolicyChecker
{
    private static readonly IPolicyLaw[] All =
        [new RepeatLaw(), new InputOrderLaw(), new OnceLaw(), new CapacityLaw(), new RankLaw(), new AmountLaw()];

    /// <summary>Looks for a breach of each law; of each the first is made as small as it can be.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="options">How; default 200 months with another small capacity each.</param>
    public static PolicyReport Check(ITriagePolicy policy, PolicyKitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        options ??= new();
        return new()
        {
            Months = options.Months,
            Laws = options.Laws,
            Breaches = options.Laws.Select(law => Find(All.Single(each => each.Law == law), policy, options)).OfType<PolicyBreach>().ToValueList(),
        };
    }

    private static PolicyBreach? Find(IPolicyLaw law, ITriagePolicy policy, PolicyKitOptions options)
    {
        for (var seed = options.Seed; seed < options.Seed + options.Months; seed++)
        {
            var month = MonthOf(seed, options);
            if (Try(law, policy, month) is { } explanation)
            {
                (month, explanation) = Shrink(law, policy, month, explanation, options.Capaciteit is not null);
                return new() { Law = law.Law, Seed = seed, Month = month.Invoer, Explanation = explanation };
            }
        }

        return null;
    }

    // The size follows from the seed, so that the seed alone gives the month again.
    private static GeneratedMonth MonthOf(int seed, PolicyKitOptions options) =>
        TriageGenerators.Months(options).Sample(1, new Rnd((ulong)seed * 7919UL), 1 + (seed % 50)).Single();

    private static (GeneratedMonth Month, string Explanation) Shrink(
        IPolicyLaw law, ITriagePolicy policy, GeneratedMonth month, string explanation, bool keepsCapacity)
    {
        var isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (var candidate in MonthShrinker.Smaller(month, keepsCapacity))
            {
                if (Try(law, policy, candidate) is { } found)
                {
                    (month, explanation, isSmaller) = (candidate, found, true);
                    break;
                }
            }
        }

        return (month, explanation);
    }

    private static string? Try(IPolicyLaw law, ITriagePolicy policy, GeneratedMonth month)
    {
#pragma warning disable CA1031 // Whatever a policy throws is a breach to report.
        try
        {
            return law.FindBreach(policy, month);
        }
        catch (Exception exception)
        {
            return $"the policy threw {exception.GetType().Name}: {exception.Message}";
        }
#pragma warning restore CA1031
    }
}
