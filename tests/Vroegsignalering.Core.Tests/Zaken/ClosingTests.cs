using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>Closing, reopening and correcting: what each leaves behind.</summary>
public sealed class ClosingTests
{
    // ZAA-5: by status.
    [Theory]
    [InlineData("afgerond", "advies-of-quick-fix")]
    [InlineData("ander-lopend-traject", "ander-lopend-traject")]
    [InlineData("definitief-geen-contact", "geen-reactie-na-eerder-contact")]
    [InlineData("directe-uitstroom", "niet-opgepakt-andere-reden")]
    [InlineData("wil-geen-hulp", "regelt-het-zelf")]
    public void Apply_Closing_KeepsResultAndInstant(string status, string resultaat)
    {
        var zaak = SampleZaken.In(Zaakstatus.FromCode(status));

        Assert.Equal(Eindresultaat.FromCode(resultaat), zaak.Stand.Resultaat);
        Assert.Equal((zaak.Stand.LaatsteTijdstip, zaak.Stand.LaatsteTijdstip, 1), (zaak.Stand.Afgesloten, zaak.Stand.StatusSinds, zaak.Stand.Afsluitingen));
        Assert.Equal(zaak.Stand.Resultaat?.Signaalstatus, zaak.Stand.Signaalstatus);
    }

    [Fact]
    public void Apply_OpenStatus_HasNoResult()
    {
        foreach (var status in Zaakstatus.All.Where(status => !status.IsEindstatus))
        {
            var stand = SampleZaken.In(status).Stand;
            Assert.Null(stand.Resultaat);
            Assert.Null(stand.Afgesloten);
            Assert.Equal(Signaalstatus.Opgepakt, stand.Signaalstatus);
        }
    }

    // ZAA-3: each reason with its DDAS result; DDAS says which signal status that is (MON-8).
    [Theory]
    [InlineData("geen-financiele-eenheid", "niet-opgepakt-andere-reden", "niet-opgepakt-andere-reden")]
    [InlineData("overleden", "overleden", "overleden")]
    [InlineData("geen-inwoner", "geen-inwoner", "geen-inwoner")]
    [InlineData("onterecht", "niet-opgepakt-onterecht-signaal", "niet-opgepakt-onterecht-signaal")]
    [InlineData("herhaalde-melding", "niet-opgepakt-herhaalde-melding", "niet-opgepakt-herhaalde-melding")]
    [InlineData("bekend-bij-schuldhulp", "bekend-bij-schuldhulpverlening", "bekend-bij-schuldhulpverlening")]
    [InlineData("zelf-betaald", "zelf-betaald", "opgepakt")]
    [InlineData("andere-reden", "niet-opgepakt-andere-reden", "niet-opgepakt-andere-reden")]
    public void Outflow_EveryReason_HasItsResult(string reden, string resultaat, string signaalstatus)
    {
        var zaak = SampleZaken.Open().Then(at => Events.Outflow(at, Uitstroomreden.FromCode(reden)));

        Assert.Equal((resultaat, signaalstatus), (zaak.Stand.Resultaat?.Code, zaak.Stand.Signaalstatus.Code));
        Assert.Equal(8, Uitstroomreden.All.Count);
    }

    // ZAA-3, ZAA-6
    [Fact]
    public void TermPassed_EveryOpenStatus_EndsOnlyWithoutContact()
    {
        Assert.Equal(
            [
                (Zaakstatus.DirecteUitstroom, Eindresultaat.NietOpgepaktAndereReden),
                (Zaakstatus.DefinitiefGeenContact, Eindresultaat.GeenReactieNaEerderContact),
                (Zaakstatus.Lopend, null),
                (Zaakstatus.Nazorg, null),
            ],
            Zaakstatus.All.Take(4).Select(status => SampleZaken.In(status).Then(Events.TermPassed(SampleZaken.AfterTheTerm)))
                .Select(zaak => (zaak.Status, zaak.Stand.Resultaat)));
        Assert.Equal(
            Eindresultaat.DefinitiefGeenContact,
            SampleZaken.Open().Then(Events.Attempt).Then(Events.TermPassed(SampleZaken.AfterTheTerm)).Stand.Resultaat);
    }

    // A given result takes the place of the one that follows.
    [Fact]
    public void NoContact_GivenResult_IsKept() => Assert.Equal(
        Eindresultaat.VerwijzingZonderTussenkomst,
        SampleZaken.In(Zaakstatus.GeenContactNogEenPoging).Then(at => Events.NoContact(at) with { Resultaat = Eindresultaat.VerwijzingZonderTussenkomst }).Stand.Resultaat);

    // TKP-6: a new round; what is known of the resident stays, what was said and arranged in the round does not.
    [Fact]
    public void Reopened_Case_StartsANewRound()
    {
        var closed = SampleZaken.In(Zaakstatus.Lopend).Then(Events.Attempt).Then(Events.Wanted).Then(Events.Accepted).Then(Events.Planned).Then(Events.Interim)
            .Then(Events.Completed).Then(Events.Final);
        var zaak = closed.Then(at => Events.Reopened(at, Zaakstatus.NogNietGestart));

        Assert.Equal(
            closed.Stand with
            {
                Versie = closed.Versie + 1,
                LaatsteTijdstip = closed.Next(),
                Status = Zaakstatus.NogNietGestart,
                StatusSinds = closed.Next(),
                Heropend = closed.Next(),
                Contact = closed.Stand.Contact.Anew(),
                HulpGewenst = null,
                Acceptatie = null,
                Resultaat = null,
                Afgesloten = null,
                Signalen = [closed.Stand.Signalen[0] with { Teruggekoppeld = false, WilHulpOp = null, Definitief = false }, closed.Stand.Signalen[1]],
            },
            zaak.Stand);
        Assert.Equal((closed.Next(), 1), (zaak.Stand.RondeSinds, zaak.Stand.Afsluitingen));
        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, zaak.Stand.Signalen[0].LaatsteCode);
        Assert.True(closed.Stand.Signalen[0] is { Definitief: true, Teruggekoppeld: true, WilHulpOp: not null });
    }

    // ZAA-4: late acceptance.
    [Fact]
    public void Reopened_ThenAccepted_IsLateAcceptance()
    {
        var zaak = SampleZaken.In(Zaakstatus.WilGeenHulp).Then(at => Events.Reopened(at, Zaakstatus.Lopend)).Then(Events.Accepted).Then(Events.Completed);

        Assert.Equal((Zaakstatus.Afgerond, 2), (zaak.Status, zaak.Stand.Afsluitingen));
        Assert.NotNull(zaak.Stand.Acceptatie);
    }

    // A correction is no new round: the status is set right, and nothing else.
    [Fact]
    public void Corrected_ToAnOpenStatus_KeepsTheRound()
    {
        var closed = SampleZaken.In(Zaakstatus.Lopend).Then(Events.Accepted).Then(Events.Interim).Then(Events.Completed).Then(Events.Final);
        var zaak = closed.Then(at => Events.Corrected(at, Zaakstatus.Lopend));

        Assert.Equal(
            closed.Stand with
            {
                Versie = closed.Versie + 1,
                LaatsteTijdstip = closed.Next(),
                Status = Zaakstatus.Lopend,
                StatusSinds = closed.Next(),
                Resultaat = null,
                Afgesloten = null,
                Signalen = [closed.Stand.Signalen[0] with { Definitief = false }, closed.Stand.Signalen[1]],
            },
            zaak.Stand);
    }

    // From one end to another: a closing of its own, with its own final message.
    [Fact]
    public void Corrected_ToAnotherEnd_ClosesAnew()
    {
        var closed = SampleZaken.In(Zaakstatus.Afgerond).Then(Events.Final);
        var zaak = closed.Then(at => Events.Corrected(at, Zaakstatus.DirecteUitstroom, Eindresultaat.Overleden));

        Assert.Equal((Eindresultaat.Overleden, closed.Next(), 2), (zaak.Stand.Resultaat, zaak.Stand.Afgesloten, zaak.Stand.Afsluitingen));
        Assert.False(zaak.Stand.Signalen[0].Definitief);
    }

    // SIG-14: the last message of the partner counts, of that signal only.
    [Fact]
    public void Paid_Twice_KeepsTheLastOfThatSignal()
    {
        var zaak = SampleZaken.Open().Then(Events.Paid).Then(at => Events.Paid(at, SampleZaken.Energie, Betaalstand.NogOpen));

        Assert.Equal([Betaalstand.NogOpen, null], zaak.Stand.Signalen.Select(signaal => signaal.Betaalstand));
    }

    // TKP-6: what was sent is remembered by signal; "wil hulp" with the first Dutch day.
    [Fact]
    public void Sent_Feedback_IsKeptBySignal()
    {
        var zaak = SampleZaken.In(Zaakstatus.Lopend)
            .Then(Events.Sent(Instant.FromUtc(2026, 12, 1, 23, 30), SampleZaken.Energie, Terugkoppelcode.WilHulp, false))
            .Then(Events.Sent(Instant.FromUtc(2026, 12, 9, 9, 0), SampleZaken.Energie, Terugkoppelcode.WilHulp, false));

        Assert.Equal(
            new Zaaksignaalstand
            {
                Signaal = SampleZaken.Energie,
                Opgepakt = SampleZaken.Opened,
                LaatsteCode = Terugkoppelcode.WilHulp,
                Teruggekoppeld = true,
                WilHulpOp = new LocalDate(2026, 12, 2),
            },
            zaak.Stand.Find(SampleZaken.Energie.Verwijzing));
        Assert.Equal(new Zaaksignaalstand { Signaal = SampleZaken.Water, Opgepakt = SampleZaken.Opened }, zaak.Stand.Find(SampleZaken.Water.Verwijzing));
        Assert.Null(zaak.Stand.Find(SampleZaken.Huur.Verwijzing));
        Assert.Null(SampleZaken.In(Zaakstatus.Afgerond).Then(Events.Final).Stand.Signalen[0].WilHulpOp);
    }

    [Fact]
    public void Joined_Signal_IsTakenUpThen()
    {
        var zaak = SampleZaken.Open().Then(Events.Joined);

        Assert.Equal(new Zaaksignaalstand { Signaal = SampleZaken.Huur, Opgepakt = SampleZaken.Opened + Duration.FromHours(1) }, zaak.Stand.Signalen[2]);
    }
}
