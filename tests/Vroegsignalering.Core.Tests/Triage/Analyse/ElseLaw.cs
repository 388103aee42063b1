using FsCheck.Xunit;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;

namespace Vroegsignalering.Tests.Triage.Analyse;

public sealed class ElseLaw
{
    // TRI-2, TRI-4: a rule for everything else closes every gap, and changes nothing for the rules before it.
    [Property(Arbitrary = [typeof(AnalyseArbitraries)], MaxTest = 300)]
    public void Gaps_WithARuleForEverythingElse_AreNone(Triageregels regels)
    {
        var closed = regels with { Regels = regels.Regels.Add(Regel.Anders("anders").Dan(Kanaal.Brief).Volgens(Bron.Host)) };
        var hadGap = Analysed.Of<Leemte>(regels).Count > 0;

        Assert.Empty(Analysed.Of<Leemte>(closed));
        Assert.Equal(Analysed.Of<Regeloverlap>(regels), Analysed.Of<Regeloverlap>(closed));
        var dead = Analysed.Of<DodeRegel>(closed).Select(each => each.Regel).ToList();
        Assert.Equal(Analysed.Of<DodeRegel>(regels).Select(each => each.Regel), dead.Where(code => code != "anders"));
        Assert.True(!hadGap || !dead.Contains("anders"));
    }
}
