using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.PolicyKit;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>The laws hold for any rules, capacity and fillings; that on amounts for rules that ask amounts with lower bounds, the most urgent first (TRI-9).</summary>
public class RandomPolicyLaw
{
    [Property(MaxTest = 120, Arbitrary = [typeof(Arbitraries)])]
    public void Check_AnyRules_ObeyTheLawsOfPlanning(AnyRules rules)
    {
        var laws = Enum.GetValues<PolicyLaw>().Where(law => law != PolicyLaw.HigherAmountNeverLowersPriority).ToValueList();

        Check(rules.Regels, laws, rules.Seed).ThrowIfBroken();
    }

    [Property(MaxTest = 120, Arbitrary = [typeof(Arbitraries)])]
    public void Check_RulesWithLowerBounds_ObeyTheLawOnAmounts(MonotoneRules rules) =>
        Check(rules.Regels, [PolicyLaw.HigherAmountNeverLowersPriority], rules.Seed).ThrowIfBroken();

    [Property(MaxTest = 200, Arbitrary = [typeof(Arbitraries)])]
    public void Check_GeneratedRules_HaveNoFault(AnyRules rules)
    {
        // But for fillings of a channel without capacity, which the generator makes on purpose.
        var checker = new OptionChecker();
        TriageregelsChecker.Check(rules.Regels, [], checker);

        Assert.DoesNotContain(checker.Faults, fault => !fault.Field.StartsWith("triage.restvulling", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_RulesWithAnUpperBoundBeforeALowerOne_BreakTheLawOnAmounts()
    {
        var rules = TriageAssessorTests.Rules(
            Regel.Als("laag", Voorwaarde.BedragMinderDan(250)).Dan(Kanaal.Huisbezoek).MetPrioriteit(1).Volgens(Bron.Host),
            Regel.Anders("rest").Dan(Kanaal.Brief).MetPrioriteit(2).Volgens(Bron.Host));

        var breach = Assert.Single(Check(rules, [PolicyLaw.HigherAmountNeverLowersPriority], 1, months: 200).Breaches);

        Assert.Single(breach.Month.Matches);
    }

    private static PolicyReport Check(Triageregels rules, ValueList<PolicyLaw> laws, int seed, int months = 8) => PolicyChecker.Check(
        new TriageregelPolicy(rules),
        new() { Months = months, Seed = seed, HighestMatches = 12, Capaciteit = rules.Capaciteit.Count == 0 ? null : rules.Capaciteit, Teams = RuleGenerators.Teams, Laws = laws });

    public sealed record AnyRules(Triageregels Regels, int Seed)
    {
        public override string ToString() => RulesText.Of(Regels, Seed);
    }

    public sealed record MonotoneRules(Triageregels Regels, int Seed)
    {
        public override string ToString() => RulesText.Of(Regels, Seed);
    }

    private static class RulesText
    {
        public static string Of(Triageregels rules, int seed) =>
            string.Join("\n", rules.Describe().Select(line => $"{line.Optie}: {line.Waarde}").Prepend(FormattableString.Invariant($"seed {seed}")));
    }

    public static class Arbitraries
    {
        public static Arbitrary<AnyRules> Any() =>
            (from rules in RuleGenerators.Policies() from seed in Gen.Choose(1, 1_000_000) select new AnyRules(rules, seed)).ToArbitrary();

        public static Arbitrary<MonotoneRules> Monotone() =>
            (from rules in RuleGenerators.MonotonePolicies() from seed in Gen.Choose(1, 1_000_000) select new MonotoneRules(rules, seed)).ToArbitrary();
    }
}
