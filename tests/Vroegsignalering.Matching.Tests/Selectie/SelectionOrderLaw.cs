using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class SelectionOrderLaw
{
    // MAT-2, SEL-5: the order of the input means nothing, and every match gets one verdict.
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 300, EndSize = 40)]
    public void Select_OtherOrder_GivesTheSame(Match[] matches, Selectiecriteria criteria, int seed)
    {
        var shuffled = matches.ToArray();
        new Random(seed).Shuffle(shuffled);

        var result = SelectionScenario.Select(criteria, shuffled);

        Assert.Equal(SelectionScenario.Select(criteria, matches), result);
        Assert.Equal(matches.Select(match => match.Nummer), result.Oordelen.Select(oordeel => oordeel.Match.Nummer).Order());
    }
}
