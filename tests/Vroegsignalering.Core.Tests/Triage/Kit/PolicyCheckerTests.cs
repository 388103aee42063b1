using Vroegsignalering.Foundation;
using Vroegsignalering.PolicyKit;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage.Kit;

/// <summary>The kit catches each broken law, says where, and passes what obeys (TRI-9).</summary>
public class PolicyCheckerTests
{
    public static TheoryData<ITriagePolicy, PolicyLaw> Broken() => new()
    {
        { new RandomPolicy(), PolicyLaw.SameInputSameDecision },
        { new ClockPolicy(), PolicyLaw.SameInputSameDecision },
        { new RememberingPolicy(), PolicyLaw.SameInputSameDecision },
        { new FirstComesFirstPolicy(), PolicyLaw.OrderOfInputIsIrrelevant },
        { new LosingPolicy(), PolicyLaw.EachMatchDecidedOnce },
        { new DoublingPolicy(), PolicyLaw.EachMatchDecidedOnce },
        { new SameRankPolicy(), PolicyLaw.EachMatchDecidedOnce },
        { new GenerousPolicy(), PolicyLaw.CapacityNeverExceeded },
        { new UpsideDownPolicy(), PolicyLaw.HigherRankGoesFirst },
        { new UpsideDownWithTrailPolicy(), PolicyLaw.HigherRankGoesFirst },
        { new SmallIsUrgentPolicy(), PolicyLaw.HigherAmountNeverLowersPriority },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_APolicyThatBreaksALaw_FindsASmallMonth(ITriagePolicy policy, PolicyLaw law)
    {
        var report = PolicyChecker.Check(policy, new() { Laws = [law] });

        var breach = Assert.Single(report.Breaches);
        Assert.Equal(law, breach.Law);
        Assert.InRange(breach.Month.Matches.Count, 1, 3);
        Assert.False(report.IsObeyed);
    }

    [Theory]
    [InlineData(typeof(FirstComesFirstPolicy), PolicyLaw.OrderOfInputIsIrrelevant)]
    [InlineData(typeof(GenerousPolicy), PolicyLaw.CapacityNeverExceeded)]
    [InlineData(typeof(SmallIsUrgentPolicy), PolicyLaw.HigherAmountNeverLowersPriority)]
    public void Check_APolicyThatBreaksOneLaw_ObeysTheOthers(Type type, PolicyLaw law)
    {
        var report = PolicyChecker.Check((ITriagePolicy)Activator.CreateInstance(type)!, new() { Months = 60 });

        Assert.Equal([law], report.Breaches.Select(breach => breach.Law));
        Assert.Equal(6, report.Laws.Count);
    }

    [Fact]
    public void Check_TheSeedOfABreach_ShowsItAgain()
    {
        var breach = PolicyChecker.Check(new GenerousPolicy(), new() { Laws = [PolicyLaw.CapacityNeverExceeded] }).Breaches[0];

        var again = PolicyChecker.Check(new GenerousPolicy(), new() { Laws = [PolicyLaw.CapacityNeverExceeded], Seed = breach.Seed, Months = 1 });

        Assert.Equal(breach, Assert.Single(again.Breaches));
    }

    [Fact]
    public void ToString_OfABreach_TellsWhatWhereAndHowToSeeItAgain()
    {
        var text = PolicyChecker.Check(new GenerousPolicy(), new() { Laws = [PolicyLaw.CapacityNeverExceeded] }).ToString();

        Assert.Matches(
            """
            \A1 of 1 laws broken
            CapacityNeverExceeded: (huisbezoek|telefoon|brief).*: \d, and \d matches use it, 0 of which are taken up at once
              smallest month, \d match\(es\):
            (    2025-03-00\d+, rank \d+: .*
            )+(    capacity .*
            )+  see it again: the same options with \{ Seed = \d+, Months = 1, Laws = \[PolicyLaw.CapacityNeverExceeded\] \}\z
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void ThrowIfBroken_ABrokenLaw_ThrowsTheReport()
    {
        var report = PolicyChecker.Check(new LosingPolicy(), new() { Laws = [PolicyLaw.EachMatchDecidedOnce] });

        Assert.Equal(report.ToString(), Assert.Throws<PolicyBreachException>(report.ThrowIfBroken).Message);
    }

    [Fact]
    public void Check_APolicyThatThrows_IsABreachOfEveryLaw()
    {
        var report = PolicyChecker.Check(new ThrowingPolicy());

        Assert.Equal(6, report.Breaches.Count);
        Assert.All(report.Breaches, breach => Assert.Equal("the policy threw InvalidOperationException: No e-mail address.", breach.Explanation));
    }

    [Fact]
    public void Check_TheCapacityOfAMunicipality_IsTheOneThatIsChecked()
    {
        var options = new PolicyKitOptions { Laws = [PolicyLaw.CapacityNeverExceeded], Capaciteit = [new() { Kanaal = Kanaal.Huisbezoek, PerRun = 1 }] };

        var breach = Assert.Single(PolicyChecker.Check(new GenerousPolicy(), options).Breaches);

        Assert.Equal(2, breach.Month.Matches.Count);
        Assert.StartsWith("huisbezoek: 1, and 2 matches use it", breach.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Check_AReadyMadePolicy_ObeysEveryLaw(int gemeente)
    {
        var rules = Standaardtriage.All[gemeente - 1];
        var policy = new TriageregelPolicy(rules);
        var teams = rules.Regels.Select(regel => regel.Uitkomst.Team).OfType<string>().Distinct().ToValueList();

        PolicyChecker.Check(policy, new() { Teams = teams }).ThrowIfBroken();
        PolicyChecker.Check(policy, new() { Months = 50, HighestMatches = 60, Capaciteit = rules.Capaciteit }).ThrowIfBroken();
        Assert.Equal("6 laws obeyed in 10 generated months", PolicyChecker.Check(policy, new() { Months = 10 }).ToString());
    }
}
