using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-6, ZAA-6: which message goes when.</summary>
public sealed class TerugkoppelPolicyTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);

    [Fact]
    public void MessagesFor_NewCase_HasNothingUntilTheTerm()
    {
        var host = Given.Case();

        Assert.Empty(host.Ask(Given.Opened));
        Assert.Empty(host.Ask(Given.Due.PlusDays(-1)));
        Assert.Equal(Given.Due, host.NextDue);
    }

    // TKP-6: at once, with the rest; 2 April and 30 calendar days is 2 May.
    [Fact]
    public void MessagesFor_HelpAccepted_GoesAtOnceWithRest()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);

        Assert.Equal(Day, host.NextDue);
        var bericht = Assert.Single(host.Send(Day));
        Assert.Equal(
            new() { Signaal = Given.A, Partnerkenmerk = "KLANT-77", Code = Terugkoppelcode.WilHulp, Definitief = false, Datum = Day, IncassorustTotEnMet = new LocalDate(2025, 5, 2) },
            bericht);
        Assert.Null(host.NextDue);
        Assert.Empty(host.Ask(Given.Due));
    }

    // TKP-8: a yes without anything arranged is no message, and no rest.
    [Fact]
    public void MessagesFor_HelpWanted_IsSilentUntilTheTerm()
    {
        var host = Given.Case().Reached(Day);
        host.Apply(new HulpGewenst { Tijdstip = host.Later(Day) });

        Assert.Empty(host.Ask(Given.Due.PlusDays(-1)));
        var bericht = Assert.Single(host.Send(Given.Due));
        Assert.Equal((Terugkoppelcode.NogNietBereiktOfWilGeenHulp, false, (LocalDate?)null), (bericht.Code, bericht.Definitief, bericht.IncassorustTotEnMet));
    }

    // ZAA-6: once in this round; the due date included.
    [Fact]
    public void MessagesFor_TermWithoutHelp_TellsTheCombinedCodeOnce()
    {
        var host = Given.Case().NotReached(Day);

        var bericht = Assert.Single(host.Send(Given.Due));
        Assert.Equal((Terugkoppelcode.NogNietBereiktOfWilGeenHulp, false), (bericht.Code, bericht.Definitief));
        Assert.Empty(host.Ask(Given.Due.PlusDays(100)));
        Assert.Null(host.NextDue);
    }

    // TKP-6: help that comes after the interim message is told too.
    [Fact]
    public void MessagesFor_HelpAfterTheTerm_IsToldAtOnce()
    {
        var host = Given.Case().NotReached(Day);
        host.Send(Given.Due);
        host.Reached(Given.Due.PlusDays(7)).Accepted(Given.Due.PlusDays(7));

        Assert.Equal(Terugkoppelcode.WilHulp, Assert.Single(host.Send(Given.Due.PlusDays(7))).Code);
        Assert.Empty(host.Ask(Given.Due.PlusDays(8)));
    }

    // An overdue "wil hulp" is told as "wil hulp", not as the combined code.
    [Fact]
    public void MessagesFor_AskedLate_TellsWhatIsTrueNow()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);

        var bericht = Assert.Single(host.Ask(Given.Due.PlusDays(10)));
        Assert.Equal((Terugkoppelcode.WilHulp, new LocalDate(2025, 6, 2)), (bericht.Code, bericht.IncassorustTotEnMet!.Value));
        Assert.Equal(Day, host.NextDue);
    }

    // Accepted and lost before anything was sent: nothing to rest for.
    [Fact]
    public void MessagesFor_HelpLostBeforeItWasTold_IsNotTold()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Apply(new ContactVerloren { Tijdstip = host.Later(Day) });

        Assert.Empty(host.Ask(Day));
        Assert.Equal(Given.Due, host.NextDue);
        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Assert.Single(host.Ask(Given.Due)).Code);
    }

    [Fact]
    public void MessagesFor_HelpInAftercare_IsStillHelp()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Apply(new NazorgGestart { Tijdstip = host.Later(Day), Toestemming = true });

        Assert.Equal(Terugkoppelcode.WilHulp, Assert.Single(host.Ask(Day)).Code);
    }

    [Fact]
    public void MessagesFor_Refused_IsFinalAtOnce()
    {
        var host = Given.Case().Reached(Day).Refused(Day);

        Assert.Equal(Day, host.NextDue);
        var bericht = Assert.Single(host.Send(Day));
        Assert.Equal((Terugkoppelcode.NogNietBereiktOfWilGeenHulp, true), (bericht.Code, bericht.Definitief));
        Assert.Empty(host.Ask(Day.PlusDays(100)));
        Assert.Null(host.NextDue);
    }

    // ZAA-5: a term that passes closes first; then there is one message, and it is the final one.
    [Fact]
    public void MessagesFor_ClosedAtTheTerm_IsOneFinalMessage()
    {
        var host = Given.Case();
        host.Apply(new TerugkoppeltermijnVerstreken { Tijdstip = host.Later(Given.Due) });

        var bericht = Assert.Single(host.Send(Given.Due));
        Assert.Equal((Terugkoppelcode.NietOpgepakt, true), (bericht.Code, bericht.Definitief));
    }

    // TKP-6: the final "wil hulp" keeps the rest of the first one.
    [Fact]
    public void MessagesFor_FinalWilHulp_KeepsTheFirstRest()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Send(Day);
        host.Completed(Day.PlusDays(20), Eindresultaat.AdviesOfQuickFix);

        var bericht = Assert.Single(host.Send(Day.PlusDays(20)));
        Assert.Equal((Terugkoppelcode.WilHulp, true, new LocalDate(2025, 5, 2)), (bericht.Code, bericht.Definitief, bericht.IncassorustTotEnMet!.Value));
    }

    // Help completed before it was ever told: the final message is the first, and starts the rest.
    [Fact]
    public void MessagesFor_FinalWilHulpAsTheFirst_StartsTheRest()
    {
        var host = Given.Case().Reached(Day).Completed(Day.PlusDays(3), Eindresultaat.VervolghulpFinancieel);

        var bericht = Assert.Single(host.Send(Day.PlusDays(3)));
        Assert.Equal((true, new LocalDate(2025, 5, 5)), (bericht.Definitief, bericht.IncassorustTotEnMet!.Value));
    }

    [Fact]
    public void MessagesFor_WerkwijzeWithoutRest_HasNone()
    {
        var host = new CaseHost(Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen, Given.Opened, [Given.SignalA]).Reached(Day).Accepted(Day);

        var bericht = Assert.Single(host.Ask(Day));
        Assert.Equal((Terugkoppelcode.WilHulp, (LocalDate?)null), (bericht.Code, bericht.IncassorustTotEnMet));
    }

    // 000: 28 working days from the report, 25 November 2026, with both Christmas days and New Year: 6 January.
    [Fact]
    public void NextDue_Arnhem_IsTwentyEightWorkingDays()
    {
        var signaal = Given.SignalA with { Melding = new(2026, 11, 25) };
        var host = new CaseHost(Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen, new(2026, 11, 27), [signaal]);

        Assert.Equal(new LocalDate(2027, 1, 6), host.NextDue);
    }

    // 001 and 002 name no term: there is nothing to tell before the end.
    [Fact]
    public void NextDue_WerkwijzeWithoutTerm_IsNone() => Assert.All(
        new[] { (Standaardwerkwijzen.DuoPlus.Terugkoppeling, Standaardwerkwijzen.DuoPlus), (Standaardwerkwijzen.Pilot50.Terugkoppeling, Standaardwerkwijzen.Pilot50) },
        pair =>
        {
            var host = new CaseHost(pair.Item1, pair.Item2.Termijnen, Given.Opened, [Given.SignalA]).NotReached(Day);
            Assert.Null(host.NextDue);
            Assert.Empty(host.Ask(new(2030, 1, 1)));
        });

    // ZAA-4: late acceptance after closing is a new round, with a rest of its own and a final message of its own.
    [Fact]
    public void MessagesFor_Reopened_IsANewRound()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Send(Day);
        host.Completed(Day, Eindresultaat.AdviesOfQuickFix);
        host.Send(Day);
        var later = Day.PlusDays(60);
        host.Reopened(later, Zaakstatus.Lopend);

        Assert.Empty(host.Ask(later));
        Assert.Equal(later.PlusDays(28), host.NextDue);
        host.Accepted(later);
        var interim = Assert.Single(host.Send(later));
        Assert.Equal((false, later.PlusDays(30)), (interim.Definitief, interim.IncassorustTotEnMet!.Value));
        host.Refused(later);
        var final = Assert.Single(host.Send(later));
        Assert.Equal((Terugkoppelcode.NogNietBereiktOfWilGeenHulp, true), (final.Code, final.Definitief));
    }

    // A correction to another end is another closing.
    [Fact]
    public void MessagesFor_EndCorrected_TellsTheNewEnd()
    {
        var host = Given.Case().Reached(Day).Refused(Day);
        host.Send(Day);
        host.Apply(new Gecorrigeerd { Tijdstip = host.Later(Day), Naar = Zaakstatus.DirecteUitstroom, Resultaat = Eindresultaat.Overleden, Reden = "verkeerd dossier", Door = "17" });

        var bericht = Assert.Single(host.Send(Day.PlusDays(1)));
        Assert.Equal((Terugkoppelcode.Overleden, true), (bericht.Code, bericht.Definitief));
        Assert.Equal(2, host.Log.Laatste!.Afsluiting);
    }

    // TKP-7: each signal its own message to its own partner, in the order of the signals.
    [Fact]
    public void MessagesFor_TwoPartners_EachGetsItsOwn()
    {
        var host = Given.Case(Given.SignalB, Given.SignalA).Reached(Day).Refused(Day);

        var berichten = host.Ask(Day);
        Assert.Equal([Given.B, Given.A], berichten.Select(bericht => bericht.Signaal));
        Assert.Equal([null, "KLANT-77"], berichten.Select(bericht => bericht.Partnerkenmerk));
    }

    // A signal that joins has a term, and a message, of its own.
    [Fact]
    public void MessagesFor_SignalThatJoins_StartsOnItsOwnDay()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Send(Day);
        var joined = Day.PlusDays(10);
        host.Apply(new SignaalToegevoegd { Tijdstip = host.Later(joined), Signaal = Given.SignalB });

        Assert.Equal(joined, host.NextDue);
        var bericht = Assert.Single(host.Send(joined));
        Assert.Equal((Given.B, joined.PlusDays(30)), (bericht.Signaal, bericht.IncassorustTotEnMet!.Value));
    }

    [Fact]
    public void MessagesFor_SignalThatJoinsAClosedCase_GetsTheFinalMessage()
    {
        var host = Given.Case().Reached(Day).Refused(Day);
        host.Send(Day);
        host.Apply(new SignaalToegevoegd { Tijdstip = host.Later(Day.PlusDays(5)), Signaal = Given.SignalB });

        Assert.Equal(Day.PlusDays(5), host.NextDue);
        var bericht = Assert.Single(host.Send(Day.PlusDays(5)));
        Assert.Equal((Given.B, true), (bericht.Signaal, bericht.Definitief));
    }

    // A case can end without a result, when the term passes after a call that was not answered only: what reveals least is told.
    [Fact]
    public void MessagesFor_EndWithoutResult_TellsTheCombinedCode()
    {
        var host = Given.Case().Reached(Day).Refused(Day);
        var zaak = Vroegsignaalzaak.Resume(host.Stand with { Resultaat = null });

        var bericht = Assert.Single(new TerugkoppelPolicy().MessagesFor(zaak.Stand, Given.Landelijk, Given.Termijnen, Day));
        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, bericht.Code);
    }

    // TKP-1: the day of the message counts, not that of the fact; in a case the combined code goes before.
    [Fact]
    public void MessagesFor_DatedCode_TheDayOfTheMessageCounts()
    {
        var opened = new LocalDate(2024, 6, 3);
        var host = new CaseHost(Given.Landelijk, Given.Termijnen, opened, [Given.SignalA]).Outflow(new(2024, 6, 20), Uitstroomreden.Overleden);

        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Assert.Single(host.Ask(new(2024, 6, 30))).Code);
        Assert.Equal(Terugkoppelcode.Overleden, Assert.Single(host.Ask(new(2024, 7, 1))).Code);
    }

    // The calendar of the host reckons the term: a closed day more is a working day later.
    [Fact]
    public void NextDue_CalculatorOfTheHost_IsUsed()
    {
        var closed = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2025, 4, 1), Naam = new("dicht", "closed") }]);
        var stand = new CaseHost(Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen, Given.Opened, [Given.SignalA]).Stand;
        var usual = new TerugkoppelPolicy().NextDue(stand, Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen)!.Value;

        Assert.Equal(
            NederlandseWerkdagenkalender.Instance.Plus(usual, 1),
            new TerugkoppelPolicy(new TermijnCalculator(closed)).NextDue(stand, Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen));
    }
}
