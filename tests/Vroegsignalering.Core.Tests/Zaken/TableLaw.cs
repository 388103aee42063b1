using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class TableLaw
{
    // ZAA-3: no event outside the table changes anything.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Apply_AnyEvent_MovesAlongARowOfTheTable(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices))
        {
            var overgang = Zaakovergangen.Find(step.Before.Status, step.Gebeurtenis.Soort);
            Assert.Equal(step.Uitkomst.IsVerwerkt, !ReferenceEquals(step.Before, step.After));
            Assert.True(!step.Uitkomst.IsVerwerkt || (overgang is not null && overgang.Naar.Contains(step.After.Status)));
            Assert.True(overgang is not null || ReferenceEquals(step.Before.Stand, step.After.Stand));
        }
    }

    // The lines of a history join: each begins where the one before ended.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Geschiedenis_AnyCase_IsAChain(Choice[] choices)
    {
        var zaak = RandomCase.CaseOf(choices);

        Assert.Equal(zaak.Geschiedenis.Select(line => line.Naar).Prepend(null!).SkipLast(1), zaak.Geschiedenis.Select(line => line.Van));
        Assert.Equal(zaak.Status, zaak.Geschiedenis.Laatste?.Naar);
    }
}
