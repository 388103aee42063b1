using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class RankingPathsLaw
{
    // SEL-1: sorting by packed numbers and sorting by comparisons give one ranking.
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 40)]
    public void Sort_ReadyMadeComparisons_IsTheSameOnBothPaths(Match[] matches, Selectiecriteria criteria)
    {
        var ranking = Ranking.Resolve(criteria.Rangorde.Op(SignalBuilder.RunDate), null);

        Assert.Equal(
            ranking.SortByComparisons(matches, CancellationToken.None).Select(match => match.Nummer),
            ranking.Sort(matches, CancellationToken.None).Select(match => match.Nummer));
    }
}
