using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Zaken;

public sealed class VersionLaw
{
    // ZAA-1, ZAA-7: the version counts the events; the last instant is the latest of them.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Versie_AnyCase_IsTheNumberOfEvents(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices))
        {
            var zaak = step.After;
            Assert.Equal(zaak.Geschiedenis.Count, zaak.Versie);
            Assert.Equal(Enumerable.Range(1, zaak.Versie), zaak.Geschiedenis.Select(line => line.Volgnummer));
            Assert.Equal(zaak.Geschiedenis.Max(line => line.Gebeurtenis.Tijdstip), zaak.Stand.LaatsteTijdstip);
            Assert.True(zaak.Stand.LaatsteTijdstip >= step.Before.Stand.LaatsteTijdstip);
        }
    }
}
