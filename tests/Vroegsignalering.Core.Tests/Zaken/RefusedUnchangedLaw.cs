using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Zaken;

public sealed class RefusedUnchangedLaw
{
    // ZAA-4: changes nothing.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Apply_RefusedEvents_LeaveTheCaseAsIfTheyHadNotBeen(Choice[] choices)
    {
        var (steps, regels) = (RandomCase.Play(choices), RandomCase.RegelsOf(choices));
        var applied = steps.Where(step => step.Uitkomst.IsVerwerkt).Select(step => step.Gebeurtenis);
        var without = applied.Aggregate(SampleZaken.Open(), (zaak, gebeurtenis) => SampleZaken.Processor.Apply(zaak, gebeurtenis, regels).GetZaakOrThrow());

        Assert.Equal(without, RandomCase.CaseOf(choices));
        Assert.All(steps.Where(step => !step.Uitkomst.IsVerwerkt), step => Assert.NotEmpty(step.Uitkomst.Gronden));
    }
}
