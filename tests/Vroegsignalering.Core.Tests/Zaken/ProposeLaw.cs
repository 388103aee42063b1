using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ProposeLaw
{
    // ZAA-6: every proposal can be applied as it is, and ends the case.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Propose_AnyCase_CanBeAppliedAsItIs(Choice[] choices)
    {
        var regels = RandomCase.RegelsOf(choices);
        foreach (var step in RandomCase.Play(choices))
        {
            foreach (var voorstel in SampleZaken.Processor.Propose(step.Before, regels, step.Gebeurtenis.Tijdstip))
            {
                Assert.Equal(step.Gebeurtenis.Tijdstip, voorstel.Gebeurtenis.Tijdstip);
                Assert.True(SampleZaken.Processor.Apply(step.Before, voorstel.Gebeurtenis, regels, step.Before.Versie).GetZaakOrThrow().Status.IsEindstatus);
            }
        }
    }
}
