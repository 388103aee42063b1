using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Zaken;

public sealed class AssessIsApplyLaw
{
    // ZAA-4: asking gives the same list as trying, with and without a version.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Assess_AnyEvent_IsWhatApplySays(Choice[] choices, byte version)
    {
        var regels = RandomCase.RegelsOf(choices);
        foreach (var step in RandomCase.Play(choices))
        {
            var known = step.Before.Versie + (version % 3) - 1;
            var (asked, tried) = (
                SampleZaken.Processor.Assess(step.Before, step.Gebeurtenis, regels, known),
                SampleZaken.Processor.Apply(step.Before, step.Gebeurtenis, regels, known));

            Assert.Equal(step.Uitkomst.Gronden, SampleZaken.Processor.Assess(step.Before, step.Gebeurtenis, regels));
            Assert.Equal(asked, tried.Gronden);
            Assert.Equal(asked.Count == 0, tried.IsVerwerkt);
            Assert.Equal(step.Uitkomst.Gronden.Count + (version % 3 == 1 ? 0 : 1), asked.Count);
        }
    }
}
