using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class OpeningTests
{
    // ZAA-1: one or more signals.
    [Fact]
    public void Open_NoSignal_IsRefused() => Assert.Equal(
        [new SignalenOntbreken()],
        ZaakProcessor.Open(SampleZaken.Opening()).Gronden);

    [Fact]
    public void Open_SignalsTwice_NamesEachOnce() => Assert.Equal(
        [new SignaalDubbel { Signaal = SampleZaken.Water.Verwijzing }, new SignaalDubbel { Signaal = SampleZaken.Energie.Verwijzing }],
        ZaakProcessor.Open(SampleZaken.Opening(
            SampleZaken.Energie, SampleZaken.Water, SampleZaken.Water, SampleZaken.Huur, SampleZaken.Energie, SampleZaken.Water)).Gronden);

    // The number is unique within the partner only (SIG-1); what else is known of the signal makes no other signal of it.
    [Fact]
    public void Open_SameNumberOfAnotherPartner_IsAnotherSignal()
    {
        Assert.True(ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie, SampleZaken.Signaal("water-b", "S-1"))).IsVerwerkt);
        Assert.Equal(
            [new SignaalDubbel { Signaal = SampleZaken.Energie.Verwijzing }],
            ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie, SampleZaken.Energie with { Partnerkenmerk = "k", Melding = new LocalDate(2026, 10, 25) })).Gronden);
    }

    // ZAA-4: opening again is refused with whatever else is wrong with it.
    [Fact]
    public void Assess_OpeningAgain_NamesTheSignalsToo()
    {
        var zaak = SampleZaken.Open();
        var status = new StatusLaatNietToe { Status = Zaakstatus.NogNietGestart, Gebeurtenis = Zaakgebeurtenissoort.ZaakGeopend, Toegestaan = [] };

        Assert.Equal([status], zaak.Refusals(at => SampleZaken.Opening(SampleZaken.Energie) with { Tijdstip = at }));
        Assert.Equal([status, new SignalenOntbreken()], zaak.Refusals(at => SampleZaken.Opening() with { Tijdstip = at }));
        Assert.Equal(
            [status, new SignaalDubbel { Signaal = SampleZaken.Energie.Verwijzing }],
            zaak.Refusals(at => SampleZaken.Opening(SampleZaken.Energie, SampleZaken.Energie) with { Tijdstip = at }));
    }
}
