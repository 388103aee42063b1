using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class UnusedLookBackLaw
{
    // MAT-3
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 60)]
    public void Match_WithoutMonthsBeyondTheLookBack_IsTheSame(SmallMonth month, Matchcriteria criteria)
    {
        var oldest = SignalBuilder.RunMonth.PlusMonths(-criteria.TerugblikMaanden.Op(SignalBuilder.RunDate));
        var used = new SmallMonth { Signalen = month.Signalen, Terugblik = [.. month.Terugblik.Where(signal => signal.Aanlevermaand >= oldest)] };

        Assert.Equal(Scenario.Run(criteria, used).Matches, Scenario.Run(criteria, month).Matches);
    }
}
