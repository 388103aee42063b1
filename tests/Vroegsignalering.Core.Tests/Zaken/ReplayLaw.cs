using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ReplayLaw
{
    // ZAA-1: same events, same case.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Replay_OfTheHistory_IsTheCase(Choice[] choices)
    {
        var zaak = RandomCase.CaseOf(choices);
        var again = Vroegsignaalzaak.Replay(zaak.Geschiedenis.Select(line => line.Gebeurtenis));

        Assert.Equal(zaak, again);
        Assert.Equal(zaak.Stand, again.Stand);
        Assert.Equal(zaak.GetHashCode(), again.GetHashCode());
    }
}
