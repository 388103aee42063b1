using FsCheck.Xunit;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

public sealed class EndStatusLaw
{
    // ZAA-2: an end status can be left, by an explicit, reasoned event only.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Apply_InAnEndStatus_OnlyReopeningAndCorrectingLeaveIt(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices).Where(step => step.Before.Status.IsEindstatus && step.After.Status != step.Before.Status))
        {
            var (reden, door) = step.Gebeurtenis switch
            {
                Heropend heropend => (heropend.Reden, heropend.Door),
                Gecorrigeerd gecorrigeerd => (gecorrigeerd.Reden, gecorrigeerd.Door),
                _ => throw new InvalidOperationException($"{step.Gebeurtenis} left {step.Before.Status}."),
            };
            Assert.False(string.IsNullOrWhiteSpace(reden));
            Assert.False(string.IsNullOrWhiteSpace(door));
        }
    }
}
