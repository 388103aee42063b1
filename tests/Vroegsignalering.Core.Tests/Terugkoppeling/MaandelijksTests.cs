using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-6: 002 asks "1 x per maand of direct?"; monthly holds what there is to tell, but never beyond the feedback term.</summary>
public sealed class MaandelijksTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);

    [Fact]
    public void MessagesFor_Monthly_HoldsHelpAndEnd()
    {
        var accepted = Pilot(1).Reached(Day).Accepted(Day);
        Assert.Empty(accepted.Ask(new(2025, 4, 30)));
        Assert.Equal(new LocalDate(2025, 5, 1), accepted.NextDue);
        Assert.Equal(Terugkoppelcode.WilHulp, Assert.Single(accepted.Ask(new(2025, 5, 1))).Code);

        var refused = Pilot(1).Reached(Day).Refused(Day);
        Assert.Empty(refused.Ask(new(2025, 4, 30)));
        Assert.Equal(new LocalDate(2025, 5, 1), refused.NextDue);
        Assert.True(Assert.Single(refused.Ask(new(2025, 5, 1))).Definitief);
    }

    // What is held and overtaken is not told: only the end is.
    [Fact]
    public void MessagesFor_HelpLostWhileHeld_IsNotTold()
    {
        var host = Pilot(1).Reached(Day).Accepted(Day).Refused(Day.PlusDays(9));

        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Assert.Single(host.Send(new(2025, 5, 1))).Code);
    }

    // 28 working days from 25 March 2025 is 7 May; the 25th of May would be too late.
    [Fact]
    public void MessagesFor_MonthlyDayAfterTheTerm_GoesAtTheTerm()
    {
        var due = new LocalDate(2025, 5, 7);
        var accepted = Arnhem(25).Reached(new(2025, 4, 28)).Accepted(new(2025, 4, 28));
        Assert.Equal(due, accepted.NextDue);
        Assert.Equal(Terugkoppelcode.WilHulp, Assert.Single(accepted.Ask(due)).Code);

        var refused = Arnhem(25).Reached(new(2025, 4, 28)).Refused(new(2025, 4, 28));
        Assert.Equal(due, refused.NextDue);
        Assert.Empty(refused.Ask(due.PlusDays(-1)));

        // The 25th of April is before the term.
        Assert.Equal(new LocalDate(2025, 4, 25), Arnhem(25).Reached(Day).Refused(Day).NextDue);
    }

    // The term was met by the interim message: what comes later waits for its day again.
    [Fact]
    public void MessagesFor_MonthlyAfterTheTerm_WaitsAgain()
    {
        var host = Arnhem(25).NotReached(Day);
        Assert.Single(host.Send(new(2025, 5, 7)));
        host.Reached(new(2025, 5, 8)).Refused(new(2025, 5, 8));

        Assert.Equal(new LocalDate(2025, 5, 25), host.NextDue);
    }

    // Closed after the term and nothing told yet: late already, so at once.
    [Fact]
    public void MessagesFor_MonthlyAndLateAlready_GoesAtOnce()
    {
        var host = Arnhem(25).Reached(new(2025, 5, 8)).Refused(new(2025, 5, 8));

        Assert.Equal(new LocalDate(2025, 5, 8), host.NextDue);
    }

    // 004: the deadline itself says "at once when help is accepted".
    [Fact]
    public void MessagesFor_DeadlineAtOnce_GoesBeforeMonthly()
    {
        var host = new CaseHost(Given.Landelijk with { MaandelijksOpDag = 25 }, Given.Termijnen, Given.Opened, [Given.SignalA]).Reached(Day).Accepted(Day);

        Assert.Equal(Day, host.NextDue);
    }

    // The agreement is read on the day on which there is something to tell.
    [Fact]
    public void SendDayOf_AgreementThatChanges_IsReadOnTheDayOfTheFact()
    {
        var afspraken = Standaardwerkwijzen.Pilot50.Terugkoppeling with { MaandelijksOpDag = Standaardwerkwijzen.Pilot50.Terugkoppeling.MaandelijksOpDag.Vanaf(new(2025, 4, 10), 1, Bron.Host) };

        Assert.Equal(new LocalDate(2025, 4, 9), afspraken.SendDayOf(new(2025, 4, 9)));
        Assert.Equal(new LocalDate(2025, 5, 1), afspraken.SendDayOf(new(2025, 4, 10)));
    }

    private static CaseHost Pilot(int day) => new(Standaardwerkwijzen.Pilot50.Terugkoppeling with { MaandelijksOpDag = day }, Standaardwerkwijzen.Pilot50.Termijnen, Given.Opened, [Given.SignalA]);

    private static CaseHost Arnhem(int day) => new(Standaardwerkwijzen.Arnhem.Terugkoppeling with { MaandelijksOpDag = day }, Standaardwerkwijzen.Arnhem.Termijnen, Given.Opened, [Given.SignalA]);
}
