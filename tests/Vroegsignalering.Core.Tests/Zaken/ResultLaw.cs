using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ResultLaw
{
    // ZAA-5: a result in an end status, and only there, and one that the facts allow.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Resultaat_AnyCase_IsSetExactlyInEndStatuses(Choice[] choices)
    {
        foreach (var stand in RandomCase.Play(choices).Select(step => step.After.Stand))
        {
            Assert.Equal(stand.Status.IsEindstatus, stand.Resultaat is not null);
            Assert.Equal(stand.Status.IsEindstatus, stand.Afgesloten is not null);
            Assert.True(stand.Resultaat is null || Eindresultaatregels.Allowed(stand.Status, stand).Contains(stand.Resultaat));
            Assert.True(stand.Status.IsEindstatus || !stand.Signalen.Any(signaal => signaal.Definitief));
        }
    }
}
