using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class ParallelRunsLaw
{
    // MAT-2: one matcher serves many municipalities at once.
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 50, EndSize = 60)]
    public void Match_OneMatcherWithManyCriteriaAtOnce_GivesWhatEachGivesAlone(SmallMonth month, Matchcriteria[] criteria)
    {
        var matcher = new Matcher();
        var input = Scenario.Input(month);
        var alone = criteria.Select(each => Scenario.Lines(matcher.Match(input, each)).ToList()).ToList();

        var together = criteria.AsParallel().AsOrdered().Select(each => Scenario.Lines(matcher.Match(input, each)).ToList()).ToList();

        Assert.Equal(alone, together);
    }
}
