using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnenwetNeverShortensLaw
{
    // TER-4: the same term by law ends on the same day as by policy, or later.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool Compute_ByLaw_IsNotBeforeByPolicy(LocalDate start, Termijn termijn) =>
        TermijnCalculator.Default.Compute(start, termijn with { Grondslag = Grondslag.WetOfAmvb })
        >= TermijnCalculator.Default.Compute(start, termijn with { Grondslag = Grondslag.Beleid });
}
