using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class NaiveMatcherLaw
{
    // MAT-1 to MAT-5, SEL-6, SEL-7
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 3000, EndSize = 60)]
    public void Match_AnyOptions_EqualsPlainLoops(SmallMonth month, Matchcriteria criteria)
    {
        var naive = new NaiveMatcher(month, Matchregels.Of(criteria, SignalBuilder.RunDate));
        naive.Run();

        var result = Scenario.Run(criteria, month);

        Assert.Equal(naive.Matches, Scenario.Lines(result));
        Assert.Equal(naive.NietGematcht, Scenario.NietGematchtLines(result));
    }
}
