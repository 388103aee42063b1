using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class SignalConditionTests
{
    // ZAA-1: each signal once; also one that was added, and in an end status.
    [Fact]
    public void Assess_SignalAddedTwice_IsRefused()
    {
        var joined = SampleZaken.In(Zaakstatus.Afgerond).Then(Events.Joined);

        Assert.Equal([new SignaalDubbel { Signaal = SampleZaken.Huur.Verwijzing }], joined.Refusals(Events.Joined));
        Assert.Equal(
            [new SignaalDubbel { Signaal = SampleZaken.Water.Verwijzing }],
            SampleZaken.Open().Refusals(at => Events.Joined(at) with { Signaal = SampleZaken.Water with { BedreigendeSituatie = true } }));
        Assert.Equal(3, joined.Stand.Signalen.Count);
    }

    // SIG-14
    [Fact]
    public void Assess_PaymentMessage_IsAboutASignalOfTheCase()
    {
        var refusal = new SignaalNietInZaak { Signaal = SampleZaken.Huur.Verwijzing };

        Assert.Equal([refusal], SampleZaken.Open().Refusals(at => Events.Paid(at, SampleZaken.Huur, Betaalstand.NogOpen)));
        Assert.Empty(SampleZaken.Open().Then(Events.Joined).Refusals(at => Events.Paid(at, SampleZaken.Huur, Betaalstand.NogOpen)));
    }

    // TKP-6: final once for each closing, and not before it.
    [Fact]
    public void Assess_FinalFeedback_OnceForEachClosing()
    {
        var already = new DefinitiefNietMogelijk { Signaal = SampleZaken.Energie.Verwijzing, AlVerstuurd = true };
        var open = already with { AlVerstuurd = false };
        var closed = SampleZaken.In(Zaakstatus.Afgerond);
        var sent = closed.Then(Events.Final);
        var again = sent.Then(at => Events.Reopened(at, Zaakstatus.Lopend));

        Assert.Equal([open], SampleZaken.In(Zaakstatus.Lopend).Refusals(Events.Final));
        Assert.Empty(closed.Refusals(Events.Final));
        Assert.Equal([already], sent.Refusals(Events.Final));
        Assert.Empty(sent.Refusals(at => Events.Final(at) with { Signaal = SampleZaken.Water.Verwijzing }));
        Assert.Equal([open], again.Refusals(Events.Final));
        Assert.Empty(again.Then(Events.Completed).Refusals(Events.Final));
        Assert.Empty(sent.Then(at => Events.Corrected(at, Zaakstatus.DirecteUitstroom)).Refusals(Events.Final));
    }

    [Fact]
    public void Assess_InterimFeedback_AsOftenAsItHappens() =>
        Assert.Empty(SampleZaken.In(Zaakstatus.Lopend).Then(Events.Interim).Then(Events.Interim).Then(Events.Completed).Then(Events.Interim).Then(Events.Final).Refusals(Events.Interim));

    [Fact]
    public void Assess_FeedbackAboutAnotherSignal_NamesAllThatIsWrong()
    {
        var other = new SignaalNietInZaak { Signaal = SampleZaken.Huur.Verwijzing };

        Assert.Equal(
            [other, new DefinitiefNietMogelijk { Signaal = SampleZaken.Huur.Verwijzing, AlVerstuurd = false }],
            SampleZaken.Open().Refusals(at => Events.Final(at) with { Signaal = SampleZaken.Huur.Verwijzing }));
        Assert.Equal([other], SampleZaken.Open().Refusals(at => Events.Interim(at) with { Signaal = SampleZaken.Huur.Verwijzing }));
        Assert.Equal([other], SampleZaken.In(Zaakstatus.Afgerond).Refusals(at => Events.Final(at) with { Signaal = SampleZaken.Huur.Verwijzing }));
    }
}
