using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class HistoryGrowsLaw
{
    // ZAA-1: append-only.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Apply_AnyEvent_AddsAtMostOneLineAndSharesTheRest(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices))
        {
            var (before, after) = (step.Before.Geschiedenis, step.After.Geschiedenis);
            if (step.Uitkomst.IsVerwerkt)
            {
                Assert.Equal(before.Count + 1, after.Count);
                Assert.Equal(
                    new Zaakmutatie { Volgnummer = step.After.Versie, Gebeurtenis = step.Gebeurtenis, Van = step.Before.Status, Naar = step.After.Status },
                    after.Laatste);
                Assert.True(before.NewestFirst().SequenceEqual(after.NewestFirst().Skip(1), ReferenceEqualityComparer.Instance));
            }
            else
            {
                Assert.Same(before, after);
            }
        }
    }
}
