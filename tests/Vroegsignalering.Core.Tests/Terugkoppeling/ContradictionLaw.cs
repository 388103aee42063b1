using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class ContradictionLaw
{
    // TKP-6, 004: no partner hears another word than before without the municipality having seen it before it went out.
    [Property(Arbitrary = [typeof(Walk)], MaxTest = 500)]
    public Property ContradictionsOf_AnyLife_SeesItBeforeItIsSent(Step[] steps)
    {
        var host = Given.Case(Given.SignalA, Given.SignalB);
        var seen = 0;
        host.Run(steps, day =>
        {
            var contradictions = host.Contradictions(day);
            foreach (var bericht in host.Ask(day))
            {
                var earlier = host.Log.LastOrDefault(regel => regel.Bericht.Signaal == bericht.Signaal)?.Bericht;
                var denies = earlier is not null && earlier.Code != bericht.Code && (earlier.Definitief || earlier.Code == Terugkoppelcode.WilHulp);
                Assert.Equal(denies, contradictions.Any(each => each.Signaal == bericht.Signaal && each.LaterBericht is null && each.Eerder == earlier && each.Later == bericht.Code));
                seen += denies ? 1 : 0;
            }

            // What was told stays told: every message that is denied was sent.
            Assert.All(contradictions, each => Assert.Contains(host.Log, regel => regel.Bericht == each.Eerder));
            Assert.All(contradictions.Where(each => each.LaterBericht is not null), each => Assert.Equal(each.Later, each.LaterBericht!.Code));
        });

        return true.Classify(seen > 0, "contradicted");
    }
}
