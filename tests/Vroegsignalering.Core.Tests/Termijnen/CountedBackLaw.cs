using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class CountedBackLaw
{
    // TER-4: art. 1 lid 2; on no ground, and on whatever day it ends.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public void Compute_CountedBack_IsNeverExtended(LocalDate start, Termijn termijn)
    {
        var back = termijn with { Richting = Termijnrichting.Terug };
        Assert.False(back.IsVerlengbaar);
        Assert.Equal(NaiveTermijn.Counted(start, back), TermijnCalculator.Default.Compute(start, back));
        Assert.Empty(TermijnCalculator.Default.Explain(start, back).Verlengingen);
    }
}
