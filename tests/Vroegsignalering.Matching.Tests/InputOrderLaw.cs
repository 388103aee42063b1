using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class InputOrderLaw
{
    // MAT-2
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 60)]
    public void Match_OtherOrder_GivesEqualMatches(SmallMonth month, Matchcriteria criteria, int seed)
    {
        var result = Scenario.Run(criteria, month);

        var shuffled = Scenario.Run(criteria, month.Shuffle(seed));

        Assert.Equal(result.Matches, shuffled.Matches);
        Assert.Equal(result.NietGematcht, shuffled.NietGematcht);
        Assert.Equal(result.Matches.Select(result.Markings), shuffled.Matches.Select(shuffled.Markings));
    }
}
