using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ResumeLaw
{
    // ZAA-1: a snapshot at any point, and the events after it.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Resume_AnySnapshotAndLaterEvents_IsTheSameState(Choice[] choices)
    {
        var steps = RandomCase.Play(choices).Where(step => step.Uitkomst.IsVerwerkt).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            var resumed = Vroegsignaalzaak.Resume(steps[i].Before.Stand, steps.Skip(i).Select(step => step.Gebeurtenis));

            Assert.Equal(steps[^1].After.Stand, resumed.Stand);
            Assert.Equal(steps.Skip(i).Select(step => step.After.Geschiedenis.Laatste), resumed.Geschiedenis);
        }
    }
}
