using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-6; 004: what a partner heard and what it hears later.</summary>
public sealed class TegenspraakTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);

    // 004: the resident drops out after help was accepted; seen before the final message goes.
    [Fact]
    public void ContradictionsOf_ContactLostAfterHelp_IsSeenBeforeTheFinalMessage()
    {
        var host = Told();
        Assert.Empty(host.Contradictions(Day));
        host.Apply(new ContactVerloren { Tijdstip = host.Later(Day.PlusDays(3)) });

        var seen = Assert.Single(host.Contradictions(Day.PlusDays(3)));
        Assert.Equal((Given.A, Terugkoppelcode.WilHulp, Terugkoppelcode.NogNietBereiktOfWilGeenHulp, (Terugkoppelbericht?)null, true), (seen.Signaal, seen.Eerder.Code, seen.Later, seen.LaterBericht, seen.NaWilHulp));
        Assert.Equal("energie a/S-1: Inwoner wil hulp → Inwoner nog niet bereikt of wil geen hulp (nog niet verstuurd)", seen.ToString());
    }

    [Fact]
    public void ContradictionsOf_RefusedAfterHelp_IsSeenBeforeAndAfter()
    {
        var host = Told().Refused(Day.PlusDays(3));

        Assert.Null(Assert.Single(host.Contradictions(Day.PlusDays(3))).LaterBericht);
        var final = Assert.Single(host.Send(Day.PlusDays(3)));
        var seen = Assert.Single(host.Contradictions(Day.PlusDays(3)));
        Assert.Equal((final, "energie a/S-1: Inwoner wil hulp → Inwoner nog niet bereikt of wil geen hulp"), (seen.LaterBericht, seen.ToString()));
    }

    // Held until a monthly day: seen while it waits.
    [Fact]
    public void ContradictionsOf_FinalMessageHeld_IsSeenAtOnce()
    {
        var host = Told();
        host.Afspraken = host.Afspraken with { MaandelijksOpDag = 1 };
        host.Refused(Day.PlusDays(3));

        Assert.Empty(host.Ask(Day.PlusDays(3)));
        Assert.Single(host.Contradictions(Day.PlusDays(3)));
    }

    [Fact]
    public void ContradictionsOf_HelpCompleted_IsNone()
    {
        var host = Told().Completed(Day.PlusDays(3), Eindresultaat.AdviesOfQuickFix);

        Assert.Empty(host.Contradictions(Day.PlusDays(3)));
        host.Send(Day.PlusDays(3));
        Assert.Empty(host.Contradictions(Day.PlusDays(3)));
    }

    // "Nog niet bereikt" says "not yet" itself.
    [Fact]
    public void ContradictionsOf_InterimCombinedCode_IsDeniedByNothing()
    {
        var host = Given.Case().NotReached(Day);
        host.Send(Given.Due);
        host.Reached(Given.Due).Accepted(Given.Due);

        Assert.Empty(host.Contradictions(Given.Due));
        host.Send(Given.Due);
        Assert.Empty(host.Contradictions(Given.Due));
    }

    // ZAA-4: late acceptance after the last word.
    [Fact]
    public void ContradictionsOf_HelpAfterAFinalRefusal_IsSeenButNotAfterHelp()
    {
        var host = Given.Case().Reached(Day).Refused(Day);
        host.Send(Day);
        host.Reopened(Day.PlusDays(10), Zaakstatus.Lopend);
        Assert.Empty(host.Contradictions(Day.PlusDays(10)));
        host.Accepted(Day.PlusDays(10));

        var seen = Assert.Single(host.Contradictions(Day.PlusDays(10)));
        Assert.Equal((Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Terugkoppelcode.WilHulp, false), (seen.Eerder.Code, seen.Later, seen.NaWilHulp));
    }

    // A reopened case says nothing yet about help that was given before.
    [Fact]
    public void ContradictionsOf_ReopenedAfterHelp_IsNoneUntilSomethingIsToCome()
    {
        var host = Told().Completed(Day.PlusDays(3), Eindresultaat.AdviesOfQuickFix);
        host.Send(Day.PlusDays(3));
        host.Reopened(Day.PlusDays(10), Zaakstatus.Lopend);

        Assert.Empty(host.Contradictions(Day.PlusDays(10)));
        Assert.Empty(host.Contradictions(Day.PlusDays(37)));
        Assert.True(Assert.Single(host.Contradictions(Day.PlusDays(38))).NaWilHulp);
    }

    // Every change of word stays visible, in the order of time.
    [Fact]
    public void ContradictionsOf_WordChangedTwice_BothAreSeen()
    {
        var host = Told().Refused(Day.PlusDays(3));
        host.Send(Day.PlusDays(3));
        host.Apply(new Gecorrigeerd { Tijdstip = host.Later(Day.PlusDays(4)), Naar = Zaakstatus.Afgerond, Resultaat = Eindresultaat.AdviesOfQuickFix, Reden = "verkeerde zaak", Door = "17" });

        Assert.Equal(
            [(Terugkoppelcode.WilHulp, Terugkoppelcode.NogNietBereiktOfWilGeenHulp), (Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Terugkoppelcode.WilHulp)],
            host.Contradictions(Day.PlusDays(4)).Select(seen => (seen.Eerder.Code, seen.Later)));
    }

    // Told "niet opgepakt" at screening, and taken up after all.
    [Fact]
    public void ContradictionsOf_MessageWithoutCase_Counts()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        var noGo = new Terugkoppellogregel { Bericht = Given.Bericht(Terugkoppelcode.NietOpgepakt, definitief: true) };
        var policy = new TerugkoppelPolicy();

        Assert.Equal(noGo.Bericht, Assert.Single(policy.ContradictionsOf(host.Stand, Terugkoppellog.Of([noGo]), Given.Landelijk, Given.Termijnen, Day)).Eerder);
        Assert.Empty(policy.ContradictionsOf(host.Stand, Terugkoppellog.Of([noGo with { ZaakId = "Z-9", Afsluiting = 1 }]), Given.Landelijk, Given.Termijnen, Day));
    }

    // The code that is to come is that of the day on which it goes.
    [Fact]
    public void ContradictionsOf_DatedCode_IsThatOfTheDay()
    {
        var host = new CaseHost(Given.Landelijk, Given.Termijnen, new(2024, 6, 3), [Given.SignalA]).Reached(new(2024, 6, 4)).Accepted(new(2024, 6, 4));
        host.Send(new(2024, 6, 4));
        host.Outflow(new(2024, 6, 20), Uitstroomreden.Overleden);

        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Assert.Single(host.Contradictions(new(2024, 6, 30))).Later);
        Assert.Equal(Terugkoppelcode.Overleden, Assert.Single(host.Contradictions(new(2024, 7, 1))).Later);
        host.Afspraken = host.Afspraken with { MaandelijksOpDag = 1 };
        Assert.Equal(Terugkoppelcode.Overleden, Assert.Single(host.Contradictions(new(2024, 6, 20))).Later);
    }

    private static CaseHost Told()
    {
        var host = Given.Case().Reached(Day).Accepted(Day);
        host.Send(Day);
        return host;
    }
}
