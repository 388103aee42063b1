using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class ReopeningConditionTests
{
    private static readonly Vroegsignaalzaak Ended = SampleZaken.In(Zaakstatus.WilGeenHulp);

    // ZAA-3: a reason, and who.
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u00A0")]
    public void Assess_BlankReasonOrActor_IsRefused(string blank)
    {
        foreach (var naar in new[] { Zaakstatus.Lopend, Zaakstatus.NogNietGestart })
        {
            Assert.Equal([new RedenOntbreekt()], Ended.Refusals(at => Events.Reopened(at, naar) with { Reden = blank }));
            Assert.Equal([new RedenOntbreekt()], Ended.Refusals(at => Events.Corrected(at, naar) with { Reden = blank }));
            foreach (var door in new[] { blank, null })
            {
                Assert.Equal([new DoorOntbreekt()], Ended.Refusals(at => Events.Reopened(at, naar) with { Door = door }));
                Assert.Equal([new DoorOntbreekt()], Ended.Refusals(at => Events.Corrected(at, naar) with { Door = door }));
            }

            Assert.Equal([new RedenOntbreekt(), new DoorOntbreekt()], Ended.Refusals(at => Events.Reopened(at, naar) with { Reden = blank, Door = null }));
        }
    }

    // No other event asks who did it.
    [Fact]
    public void Assess_OtherEvents_DoNotAskWho() => Assert.Null(Events.Outflow(SampleZaken.Opened).Door);

    // ZAA-3: "Nog niet gestart", "Geen contact" or "Lopend".
    [Fact]
    public void Assess_ReopenedTo_ThreeStatusesOnly()
    {
        Zaakstatus[] three = [Zaakstatus.NogNietGestart, Zaakstatus.GeenContactNogEenPoging, Zaakstatus.Lopend];
        foreach (var naar in Zaakstatus.All)
        {
            Assert.Equal(
                three.Contains(naar) ? [] : [new DoelNietToegestaan { Gegeven = naar, Toegestaan = [.. three] }],
                Ended.Refusals(at => Events.Reopened(at, naar)));
        }
    }

    // "Another attempt" needs a first one, in whatever direction, or an earlier contact (own).
    [Fact]
    public void Assess_ToAnotherAttempt_AsksAFirstOne()
    {
        var never = SampleZaken.Open().Then(Events.Outflow);
        var reached = SampleZaken.Open().Then(Events.Contact).Then(Events.Outflow);
        var tried = SampleZaken.Open().Then(Events.Attempt).Then(Events.Outflow);
        var called = SampleZaken.Open().Then(Events.InboundAttempt).Then(Events.Outflow);

        Assert.Equal(
            [new DoelNietToegestaan { Gegeven = Zaakstatus.GeenContactNogEenPoging, Toegestaan = [Zaakstatus.NogNietGestart, Zaakstatus.Lopend] }],
            never.Refusals(at => Events.Reopened(at, Zaakstatus.GeenContactNogEenPoging)));
        Assert.Equal(
            [new DoelNietToegestaan
            {
                Gegeven = Zaakstatus.GeenContactNogEenPoging,
                Toegestaan = [.. Zaakstatus.All.Where(status => status != Zaakstatus.GeenContactNogEenPoging && status != never.Status)],
            }],
            never.Refusals(at => Events.Corrected(at, Zaakstatus.GeenContactNogEenPoging)));
        foreach (var zaak in new[] { reached, tried, called })
        {
            Assert.Empty(zaak.Refusals(at => Events.Reopened(at, Zaakstatus.GeenContactNogEenPoging)));
            Assert.Empty(zaak.Refusals(at => Events.Corrected(at, Zaakstatus.GeenContactNogEenPoging)));
        }
    }

    // ZAA-3: any other.
    [Fact]
    public void Assess_CorrectedToTheSameStatus_IsRefused()
    {
        foreach (var status in Zaakstatus.All)
        {
            Assert.Equal(
                [new DoelNietToegestaan { Gegeven = status, Toegestaan = [.. Zaakstatus.All.Where(other => other != status)] }],
                SampleZaken.In(status).Refusals(at => Events.Corrected(at, status)));
        }
    }
}
