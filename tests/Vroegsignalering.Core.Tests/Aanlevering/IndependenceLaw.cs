using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class IndependenceLaw
{
    // AAN-1: a verdict depends on the signal, the reference date and the history; not on the signals judged before or beside it.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 200)]
    public void Assess_AmongOthers_SameVerdictAsAlone(Aanlevercriteria criteria, Vroegsignaal signaal, Vroegsignaal[] others)
    {
        var alone = Intake.Assess(criteria, signaal);
        var assessor = Intake.Assessor(criteria, SampleSignals.Peildatum);
        Parallel.ForEach(others, other => assessor.Assess(other));

        var among = assessor.Assess(signaal);

        Assert.Equal(alone.Value, among.Value);
        Assert.Equal(alone.ToText(Taal.Nederlands), among.ToText(Taal.Nederlands));
    }
}
