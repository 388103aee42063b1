using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests;

public sealed class PluginKeyLaw
{
    // MAT-1: the path of a host's key gives what the path of the ready-made key gives.
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 60)]
    public void Match_PluginKeyThatDoesTheSame_GivesTheSame(SmallMonth month, Matchcriteria criteria)
    {
        var readyMade = MatchsleutelResolver.Resolve(Matchregels.Of(criteria, SignalBuilder.RunDate));
        var plugins = new PluginCatalog(sleutels: [new HostMatchsleutel("van-de-host", readyMade.Of)]);

        var expected = Scenario.Run(criteria, month);
        var result = Scenario.Run(criteria with { Sleutel = "van-de-host" }, month, plugins);

        Assert.Equal(Scenario.Lines(expected), Scenario.Lines(result));
        Assert.Equal(expected.Matches.Select(match => (match.Nummer, match.Sleutel)), result.Matches.Select(match => (match.Nummer, match.Sleutel)));
        Assert.Equal(expected.NietGematcht, result.NietGematcht);
    }
}
