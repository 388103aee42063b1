using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-3, TKP-5, TKP-9: more than a code for whom it was granted, and for nobody else; and messages without a case.</summary>
public sealed class VerleningTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly TerugkoppelPolicy Policy = new();
    private static readonly Partnerverlening OnlyA = new() { Partners = [Given.A.PartnerId] };
    private static readonly Vroegsignaal Signaal = new SignalBuilder { Partner = Given.A.PartnerId, Nummer = "S-1" }.Build() with { Partnerkenmerk = "KLANT-77" };

    [Fact]
    public void Extend_Granted_HasWhatThePlanSays()
    {
        var host = WithPlan(Standaardwerkwijzen.Arnhem.Terugkoppeling);
        var bericht = Assert.Single(host.Ask(Day));

        Assert.Equal(
            new()
            {
                Bericht = bericht,
                Oorzaak = Achterstandsoorzaak.Inkomensdaling,
                VasteLasten = Vastelastenafspraak.HervatZelf,
                VasteLastenHervatOp = new(2025, 5, 1),
                Perspectief = Schuldperspectief.AlleenAchterstanden,
            },
            Policy.Extend(bericht, host.Stand, Standaardwerkwijzen.Arnhem.Terugkoppeling));
    }

    [Fact]
    public void Extend_NotGrantedOrNoPlan_IsNone()
    {
        var host = WithPlan(Given.Landelijk, Given.SignalB);
        var bericht = Assert.Single(host.Ask(Day));

        Assert.Null(Policy.Extend(bericht, host.Stand, Given.Landelijk));
        Assert.Null(Policy.Extend(bericht, host.Stand, Given.Landelijk with { Uitgebreid = OnlyA }));
        Assert.NotNull(Policy.Extend(bericht, host.Stand, Given.Landelijk with { Uitgebreid = Partnerverlening.Alle }));
        Assert.Null(Policy.Extend(bericht, host.Stand with { Plan = null }, Given.Landelijk with { Uitgebreid = Partnerverlening.Alle }));
    }

    // Dated: the day of the message, both sides.
    [Fact]
    public void Extend_GrantedFromADay_TheDayOfTheMessageCounts()
    {
        var host = WithPlan(Given.Landelijk);
        var afspraken = Given.Landelijk with { Uitgebreid = Given.Landelijk.Uitgebreid.Vanaf(Day.PlusDays(1), OnlyA, Bron.Host) };

        Assert.Null(Policy.Extend(Assert.Single(host.Ask(Day)), host.Stand, afspraken));
        Assert.NotNull(Policy.Extend(Assert.Single(host.Ask(Day.PlusDays(1))), host.Stand, afspraken));
    }

    // A cause beside the combined code would tell that the resident was reached; own, an option.
    [Fact]
    public void Extend_AnyOtherCode_IsNone()
    {
        var host = WithPlan(Standaardwerkwijzen.Arnhem.Terugkoppeling).Refused(Day);
        var bericht = Assert.Single(host.Ask(Day));

        Assert.Null(Policy.Extend(bericht, host.Stand, Standaardwerkwijzen.Arnhem.Terugkoppeling));
        Assert.NotNull(Policy.Extend(bericht, host.Stand, Standaardwerkwijzen.Arnhem.Terugkoppeling with { UitgebreidBij = Given.Codes(Terugkoppelcode.NogNietBereiktOfWilGeenHulp) }));
    }

    [Fact]
    public void Extend_SignalOfAnotherCase_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Policy.Extend(Given.Bericht(Terugkoppelcode.WilHulp) with { Signaal = Given.B }, Given.Case().Stand, Standaardwerkwijzen.Arnhem.Terugkoppeling));

    // SCR-2: nothing is told before it was decided.
    [Fact]
    public void GoNoGoFor_EachVerdict_TellsOnlyWhatWasDecided()
    {
        Assert.Equal(Message(go: true, null), Policy.GoNoGoFor(Signaal, Screeningoordeel.Go, Standaardwerkwijzen.Twente.Terugkoppeling, Day));
        Assert.Equal(Message(go: false, NoGoReden.Detentie), Policy.GoNoGoFor(Signaal, Screeningoordeel.NoGo(NoGoReden.Detentie), Standaardwerkwijzen.Twente.Terugkoppeling, Day));
        Assert.Null(Policy.GoNoGoFor(Signaal, Screeningoordeel.HandmatigeControle(Controlereden.All[0]), Standaardwerkwijzen.Twente.Terugkoppeling, Day));
        Assert.Null(Policy.GoNoGoFor(Signaal, Screeningoordeel.NietGecontroleerd(Controleoorzaak.All[0]), Standaardwerkwijzen.Twente.Terugkoppeling, Day));
    }

    [Fact]
    public void GoNoGoFor_ReasonNotGranted_IsLeftOut()
    {
        var noGo = Screeningoordeel.NoGo(NoGoReden.Detentie);
        var afspraken = Given.Landelijk with { GoNoGo = Partnerverlening.Alle };

        Assert.Equal(Message(go: false, null), Policy.GoNoGoFor(Signaal, noGo, afspraken, Day));
        Assert.Equal(Message(go: false, NoGoReden.Detentie), Policy.GoNoGoFor(Signaal, noGo, afspraken with { GoNoGoReden = OnlyA }, Day));
        Assert.Null(Policy.GoNoGoFor(Signaal, noGo, Given.Landelijk, Day));
        Assert.Null(Policy.GoNoGoFor(Signaal, noGo, Given.Landelijk with { GoNoGo = new Partnerverlening { Partners = [Given.B.PartnerId] } }, Day));
    }

    // 001: on every change, to those who may follow it.
    [Fact]
    public void StatusMessagesFor_Change_IsToldToWhoMayFollow()
    {
        var host = Given.Case(Given.SignalA, Given.SignalB);
        var before = host.Stand;
        host.Reached(Day);

        Assert.Equal(
            [new() { Signaal = Given.A, Partnerkenmerk = "KLANT-77", Zaakstatus = Zaakstatus.Lopend, Datum = Day }, new() { Signaal = Given.B, Zaakstatus = Zaakstatus.Lopend, Datum = Day }],
            Policy.StatusMessagesFor(host.Stand, before, Standaardwerkwijzen.DuoPlus.Terugkoppeling));
        Assert.Equal(Given.A, Assert.Single(Policy.StatusMessagesFor(host.Stand, before, Given.Landelijk with { Status = OnlyA })).Signaal);
        Assert.Empty(Policy.StatusMessagesFor(host.Stand, before, Given.Landelijk));
    }

    [Fact]
    public void StatusMessagesFor_NothingChanged_IsNone()
    {
        var host = Given.Case();
        var opened = Assert.Single(Policy.StatusMessagesFor(host.Stand, null, Standaardwerkwijzen.DuoPlus.Terugkoppeling));
        Assert.Equal((Zaakstatus.NogNietGestart, Given.Opened), (opened.Zaakstatus, opened.Datum));

        var before = host.NotReached(Day).Stand;
        host.NotReached(Day.PlusDays(1));
        Assert.Empty(Policy.StatusMessagesFor(host.Stand, before, Standaardwerkwijzen.DuoPlus.Terugkoppeling));
    }

    // Left and entered again between two looks: a change too.
    [Fact]
    public void StatusMessagesFor_SameStatusEnteredAnew_IsTold()
    {
        var host = Given.Case().Reached(Day);
        var before = host.Stand;
        host.Refused(Day.PlusDays(1)).Reopened(Day.PlusDays(2), Zaakstatus.Lopend);

        Assert.Equal(Day.PlusDays(2), Assert.Single(Policy.StatusMessagesFor(host.Stand, before, Standaardwerkwijzen.DuoPlus.Terugkoppeling)).Datum);
    }

    // TKP-7: a status since March, told of a signal that joined in April, would tell of another partner.
    [Fact]
    public void StatusMessagesFor_SignalThatJoins_HasNoEarlierDay()
    {
        var host = Given.Case().NotReached(Given.Opened);
        var before = host.Stand;
        host.Apply(new SignaalToegevoegd { Tijdstip = host.Later(Day), Signaal = Given.SignalB });

        Assert.Equal(
            [new() { Signaal = Given.B, Zaakstatus = Zaakstatus.GeenContactNogEenPoging, Datum = Day }],
            Policy.StatusMessagesFor(host.Stand, before, Standaardwerkwijzen.DuoPlus.Terugkoppeling));
    }

    // AAN-12: the signal moves to the next run; there is nothing to tell.
    [Fact]
    public void MessageFor_AfterTheReportingMoment_IsNone() =>
        Assert.Null(Policy.MessageFor(Signaal, Uitvalredensoort.BuitenAanlevermoment, Given.Landelijk, Day));

    [Fact]
    public void MessageFor_WithoutCase_IsFinalToItsOwnPartner()
    {
        Assert.Equal(Without(Terugkoppelcode.MeldingOnterecht), Policy.MessageFor(Signaal, Uitvalredensoort.TeOud, Given.Landelijk, Day));
        Assert.Equal(Without(Terugkoppelcode.NietOpgepakt), Policy.MessageFor(Signaal, Teruggavereden.QuotumTotaalVol, Given.Landelijk, Day));
        Assert.Equal(Without(Terugkoppelcode.Overleden), Policy.MessageFor(Signaal, NoGoReden.Overleden, Given.Landelijk, Day));
    }

    // TKP-1: at screening "niet opgepakt" goes before a dated code.
    [Fact]
    public void MessageFor_BeforeTheDayOfTheCode_IsNotTakenUp()
    {
        var march = new LocalDate(2023, 3, 27);

        Assert.All(
            new[] { NoGoReden.BekendBijSchuldhulpverlening, NoGoReden.Overleden, NoGoReden.GeenInwoner },
            reden => Assert.Equal(Without(Terugkoppelcode.NietOpgepakt) with { Datum = march }, Policy.MessageFor(Signaal, reden, Given.Landelijk, march)));
    }

    private static CaseHost WithPlan(Terugkoppelafspraken afspraken, Zaaksignaal? signaal = null)
    {
        var host = new CaseHost(afspraken, Given.Termijnen, Given.Opened, [signaal ?? Given.SignalA]).Reached(Day);
        return host.Apply(new PlanVanAanpakVastgesteld { Tijdstip = host.Later(Day), Plan = Given.Plan }).Accepted(Day);
    }

    private static GoNoGobericht Message(bool go, NoGoReden? reden) => new() { Signaal = Given.A, Partnerkenmerk = "KLANT-77", Go = go, Reden = reden, Datum = Day };

    private static Terugkoppelbericht Without(Terugkoppelcode code) => Given.Bericht(code, definitief: true, Day);
}
