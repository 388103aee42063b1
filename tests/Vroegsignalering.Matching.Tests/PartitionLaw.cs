using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class PartitionLaw
{
    // MAT-2, SEL-5
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 60)]
    public void Match_AnyOptions_PutsEverySignalInExactlyOnePlace(SmallMonth month, Matchcriteria criteria)
    {
        var result = Scenario.Run(criteria, month);

        var outcomes = result.Matches.SelectMany(match => match.Signalen).Concat(result.NietGematcht.Select(niet => niet.Signaal)).Select(signal => signal.Nummer);
        Assert.Equal(month.Signalen.Select(item => item.Signaal.Nummer).Order(), outcomes.Order());
        Assert.Equal(month.Signalen.Count, result.AantalInMatches + result.NietGematcht.Count);
        Assert.Equal(result.Matches.Where(match => match.IsDirectOpgepakt).Sum(match => match.Signalen.Count()), result.AantalDirect);
    }
}
