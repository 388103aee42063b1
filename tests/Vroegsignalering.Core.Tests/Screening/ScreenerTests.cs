using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>The verdict on a signal and on its match (SCR-2).</summary>
public class ScreenerTests
{
    private static readonly (string Signal, NoGoReden Reden) Detained = ("P1/S1", NoGoReden.Detentie);

    [Fact]
    public async Task Screen_NothingFound_IsGo()
    {
        var resultaat = await Given.Screen(new() { Uitsluiting = Given.Excluded() }, Given.Everything, Given.Match(1, "P1/S1", "P2/S2"));

        Assert.Equal("P1/S1: go; P2/S2: go", Given.Text(resultaat));
        var match = Assert.Single(resultaat.Matches);
        Assert.Equal((Screeninguitkomst.Go, true, false, true), (match.Uitkomst, match.GaatDoor, match.HandmatigEerst, match.IsGescreend));
        Assert.True(resultaat.IsUitgevoerd);
    }

    [Fact]
    public async Task Screen_OneSignalNoGo_MatchGoesOnWithTheOthers()
    {
        // SCR-2, TKP-7: each no-go signal has its own reason.
        var resultaat = await Given.Screen(
            new() { Uitsluiting = Given.Excluded(Detained, ("P3/S3", NoGoReden.WilGeenBemoeienis)) }, Given.Everything, Given.Match(1, "P1/S1", "P2/S2", "P3/S3"));

        Assert.Equal("P1/S1: no-go detentie; P2/S2: go; P3/S3: no-go wil-geen-bemoeienis", Given.Text(resultaat));
        var match = resultaat.Matches[0];
        Assert.Equal(Screeninguitkomst.Go, match.Uitkomst);
        Assert.Equal([false, true, false], Given.Match(1, "P1/S1", "P2/S2", "P3/S3").Signalen.Select(match.LaatDoor));
    }

    [Fact]
    public async Task Screen_EverySignalNoGo_MatchIsNoGo()
    {
        var resultaat = await Given.Screen(new() { Uitsluiting = Given.Excluded(Detained) }, Given.Everything with { NaUitval = NaUitval.Terugmelden }, Given.Match(1, "P1/S1"));

        Assert.Equal(Screeninguitkomst.NoGo, resultaat.Matches[0].Uitkomst);
        Assert.False(resultaat.Matches[0].GaatDoor);
        Assert.False(resultaat.Matches[0].LaatDoor(Given.Match(1, "P1/S1").Signalen.First()));
    }

    [Fact]
    public async Task Screen_OneSignalByHand_MakesTheMatchSo()
    {
        var doubt = new HostRegister { Findings = signaal => signaal.Nummer.ToCanonicalString() == "S2" ? [Screeningsbevinding.Handmatig(Screeningskenmerk.Wijkteam)] : [] };
        var resultaat = await Given.Screen(new() { Controles = [doubt] }, Given.Everything with { EigenControles = ["wijkteam"] }, Given.Match(1, "P1/S1", "P2/S2"));

        Assert.Equal("P1/S1: go; P2/S2: handmatig eigen-controle", Given.Text(resultaat));
        var match = resultaat.Matches[0];
        Assert.Equal((Screeninguitkomst.HandmatigeControle, true, true), (match.Uitkomst, match.HandmatigEerst, match.GaatDoor));
        Assert.Equal([Controlereden.EigenControle], match.Controleredenen);
        Assert.All(Given.Match(1, "P1/S1", "P2/S2").Signalen, signaal => Assert.True(match.LaatDoor(signaal)));
    }

    // Own: no-go before by hand, by hand before not checked, not checked before go.
    [Theory]
    [InlineData("", "go")]
    [InlineData("N", "no-go detentie")]
    [InlineData("H", "handmatig eigen-controle")]
    [InlineData("F", "niet register-fout")]
    [InlineData("NHF", "no-go detentie")]
    [InlineData("NF", "no-go detentie")]
    [InlineData("HF", "handmatig eigen-controle")]
    public async Task Screen_SeveralFindings_OneDecides(string found, string verdict)
    {
        var registers = new Screeningsregisters
        {
            Uitsluiting = found.Contains('N', StringComparison.Ordinal) ? Given.Excluded(Detained) : Given.Excluded(),
            Schuldhulp = new HostRegister { OnAsked = _ => { if (found.Contains('F', StringComparison.Ordinal)) { throw new TimeoutException(); } } },
            Controles = [new HostRegister { Findings = _ => found.Contains('H', StringComparison.Ordinal) ? [Screeningsbevinding.Handmatig(Screeningskenmerk.Wijkteam)] : [] }],
        };
        var resultaat = await Given.Screen(registers, Given.Everything with { EigenControles = ["wijkteam"] }, Given.Match(1, "P1/S1"));

        Assert.Equal($"P1/S1: {verdict}", Given.Text(resultaat));
        // Every finding is kept: three registers, of which each says what it found about each thing that it looked up.
        Assert.Equal(
            ["schuldhulp schuldhulpverlening", "schuldhulp bewindvoering", "wijkteam wijkteam", "uitsluiting uitsluitingslijst", "uitsluiting eerdere-wens", "uitsluiting detentie", "uitsluiting verblijfsrecht"],
            resultaat.Matches[0].Signalen[0].Bevindingen.Select(bevinding => $"{bevinding.Controle} {bevinding.Kenmerk.Code}"));
        Assert.Equal(!found.Contains('F', StringComparison.Ordinal), resultaat.Matches[0].IsGescreend);
    }

    // Own: what makes that there is nobody to help, then the help that is there, then why somebody is not approached, then that he was found nowhere.
    [Fact]
    public void NoGoVoorrang_HasEveryReasonOnce() =>
        Assert.Equal(NoGoReden.All.OrderBy(reden => reden.Value), Vroegsignalering.Screening.Checks.NoGoVoorrang.Volgorde.OrderBy(reden => reden.Value));

    [Fact]
    public async Task Screen_SeveralReasons_TheFirstInPrecedenceIsTold()
    {
        var registers = new Screeningsregisters
        {
            Brp = new HostRegister { Persons = _ => [Person("overleden")] },
            Uitsluiting = Given.Excluded(Detained, ("P2/S2", NoGoReden.WilGeenBemoeienis), ("P2/S2", NoGoReden.Uitsluitingslijst)),
        };
        Assert.Equal(
            "P1/S1: no-go overleden; P2/S2: no-go overleden",
            Given.Text(await Given.Screen(registers, Given.Everything, Given.Match(1, "P1/S1", "P2/S2"))));
        Assert.Equal(
            "P1/S1: no-go detentie; P2/S2: no-go uitsluitingslijst",
            Given.Text(await Given.Screen(new() { Brp = new HostRegister(), Uitsluiting = registers.Uitsluiting }, Given.Everything, Given.Match(1, "P1/S1", "P2/S2"))));
    }

    [Fact]
    public async Task Screen_NiveauMatch_WhatIsFoundAboutOneHoldsForAll()
    {
        // SCR-2: 001 asks whether the address is known.
        var perMatch = Given.Everything with { Niveau = Screeningsniveau.Match };
        var registers = new Screeningsregisters { Uitsluiting = Given.Excluded(Detained) };
        var resultaat = await Given.Screen(registers, perMatch, Given.Match(1, "P1/S1", "P2/S2"), Given.Match(2, "P1/S3"));

        Assert.Equal("P1/S1: no-go detentie; P2/S2: no-go detentie; P1/S3: go", Given.Text(resultaat));
        Assert.Equal([Screeninguitkomst.NoGo, Screeninguitkomst.Go], resultaat.Matches.Select(match => match.Uitkomst));
        // The findings stay with the signal that they are about.
        Assert.DoesNotContain(resultaat.Matches[0].Signalen[1].Bevindingen, bevinding => bevinding.Oordeel.IsT1);
    }

    [Theory]
    [InlineData(3, "doorgaan", "go")]
    [InlineData(3, "terugmelden", "go")] // Two of three are left, and two are asked.
    [InlineData(2, "doorgaan", "go")]
    [InlineData(2, "terugmelden", "te-weinig-over")]
    public async Task Screen_FewerLeftThanTheMinimum_IsNaUitval(int signals, string naUitval, string uitkomst)
    {
        var match = Given.Match(1, [.. new[] { "P1/S1", "P2/S2", "P3/S3" }.Take(signals)]);
        var resultaat = await Given.Screen(
            new() { Uitsluiting = Given.Excluded(Detained) }, Given.Everything with { NaUitval = NaUitval.FromCode(naUitval) }, match);

        Assert.Equal(uitkomst, resultaat.Matches[0].Uitkomst.Code);
        Assert.Equal(uitkomst == "go", resultaat.Matches[0].GaatDoor);
        Assert.Equal(uitkomst == "go", resultaat.Matches[0].LaatDoor(match.Leden[1].Signaal));
        Assert.Equal(Screeningoordeel.Go, resultaat.Matches[0].Signalen[1].Oordeel);
    }

    [Theory]
    [InlineData("signalen", "P1/S1 P1/S2 P1/S3", "go")]
    [InlineData("partners", "P1/S1 P1/S2 P1/S3", "te-weinig-over")]
    [InlineData("partners", "P1/S1 P2/S2 P3/S3", "go")]
    [InlineData("partnersoorten", "P1/S1 P2/S2 P3/S3", "te-weinig-over")]
    public async Task Screen_Terugmelden_CountsAsTheMatchDoes(string telwijze, string signals, string uitkomst)
    {
        var match = Given.Match(1, signals.Split(' '));
        match = match with { Regels = match.Regels with { Telwijze = Vroegsignalering.Matches.Telwijze.FromCode(telwijze) } };
        var resultaat = await Given.Screen(new() { Uitsluiting = Given.Excluded(Detained) }, Given.Everything with { NaUitval = NaUitval.Terugmelden }, match);

        Assert.Equal(uitkomst, resultaat.Matches[0].Uitkomst.Code);
    }

    [Fact]
    public async Task Screen_Terugmelden_IsNotForWhatIsTakenUpAtOnce_NorForWhatWasSmallAlready()
    {
        var handsBack = Given.Everything with { NaUitval = NaUitval.Terugmelden };
        var registers = new Screeningsregisters { Uitsluiting = Given.Excluded(Detained) };
        var direct = Given.Match(1, "P1/S1", "P2/S2") with { Grond = Vroegsignalering.Matches.Matchgrond.DirectOpgepakt };

        Assert.Equal(Screeninguitkomst.Go, (await Given.Screen(registers, handsBack, direct)).Matches[0].Uitkomst);
        Assert.Equal(Screeninguitkomst.Go, (await Given.Screen(registers, handsBack, Given.Match(1, "P2/S2"))).Matches[0].Uitkomst);
    }

    [Fact]
    public async Task Screen_OnlySignalsOfTheMonth_AreAsked()
    {
        var match = Triage.RecidiveTests.MatchOf(6, ("S1", 0), ("S2", 1));
        var register = new HostRegister();
        var resultaat = await Given.Screen(new() { Uitsluiting = register }, Given.Everything, match);

        Assert.Equal("S1", Assert.Single(Assert.Single(register.Asked).Signalen).Nummer.ToCanonicalString());
        Assert.Equal("P1/S1: go", Given.Text(resultaat));
    }

    [Fact]
    public async Task Screen_ACheckOfTwoThings_HasAFindingAboutEach()
    {
        var check = new HostRegister { Kenmerken = [Screeningskenmerk.Wijkteam, Screeningskenmerk.Uitkering], Findings = _ => [Screeningsbevinding.Go(Screeningskenmerk.Uitkering, isBekend: true)] };
        var resultaat = await Given.Screen(new() { Controles = [check] }, Given.Everything with { EigenControles = ["wijkteam"] }, Given.Match(1, "P1/S1"));

        Assert.Equal(["wijkteam", "uitkering"], resultaat.Matches[0].Signalen[0].Bevindingen.Select(bevinding => bevinding.Kenmerk.Code));
    }

    [Fact]
    public async Task Screen_NothingGiven_IsNotCheckedAndSaysWhatWasNotLookedUp()
    {
        var landelijk = Standaardwerkwijzen.Landelijk.Screening;
        var resultaat = await Given.Screen(Screeningsregisters.Geen, landelijk, Given.Match(1, "P1/S1"));

        Assert.Equal("P1/S1: niet geen-register", Given.Text(resultaat));
        Assert.Equal(["inschrijving: geen-register", "schuldhulpverlening: geen-register"], resultaat.NietOnderzocht.Select(each => each.ToString()));
        Assert.True(resultaat.Matches[0].HandmatigEerst);
    }

    [Fact]
    public async Task Screen_WithoutBrpControle_SaysSoAndDoesNotAsk()
    {
        // SCR-5: the register check is in the package Matching.
        var register = new HostRegister();
        var resultaat = await new Screener().ScreenAsync(
            [Given.Match(1, "P1/S1")], new() { Brp = register, Schuldhulp = Given.Debts() }, Standaardwerkwijzen.Landelijk.Screening, Given.Date);

        Assert.Equal("P1/S1: niet geen-brp-controle", Given.Text(resultaat));
        Assert.Equal("inschrijving: geen-brp-controle", Assert.Single(resultaat.NietOnderzocht).ToString());
        Assert.Empty(register.Asked);
    }

    [Fact]
    public void ZonderScreening_EverySignal_IsNotChecked()
    {
        // SCR-2: never a silent go.
        var resultaat = Screeningsresultaat.ZonderScreening([Given.Match(2, "P1/S3"), Given.Match(1, "P1/S1", "P2/S2")], Given.Everything, Given.Date);

        Assert.Equal("P1/S1: niet geen-screening; P2/S2: niet geen-screening; P1/S3: niet geen-screening", Given.Text(resultaat));
        Assert.False(resultaat.IsUitgevoerd);
        Assert.All(resultaat.Matches, match => Assert.Equal((Screeninguitkomst.NietGecontroleerd, true, true, false), (match.Uitkomst, match.HandmatigEerst, match.GaatDoor, match.IsGescreend)));
        Assert.All(
            Screeningsresultaat.ZonderScreening([Given.Match(1, "P1/S1")], Given.Everything with { NietGecontroleerdGaatDoor = true }, Given.Date).Matches,
            match => Assert.False(match.HandmatigEerst));
    }

    [Fact]
    public async Task Find_EachNumber_IsItsMatch()
    {
        var resultaat = await Given.Screen(new() { Uitsluiting = Given.Excluded() }, Given.Everything, Given.Match(9, "P1/S9"), Given.Match(2, "P1/S2"), Given.Match(5, "P1/S5"));

        Assert.Equal([2, 5, 9], resultaat.Matches.Select(match => match.Nummer.Volgnummer));
        Assert.All(resultaat.Matches, match => Assert.Same(match, resultaat.Find(match.Nummer)));
        Assert.Null(resultaat.Find(new(SignalBuilder.RunMonth, 1)));
        Assert.Null(resultaat.Find(new(SignalBuilder.RunMonth, 10)));
    }

    [Fact]
    public async Task Screen_AMatchTwiceOrNull_IsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Given.Screen(Screeningsregisters.Geen, Given.Everything, Given.Match(1, "P1/S1"), Given.Match(1, "P1/S2")));
        await Assert.ThrowsAsync<ArgumentException>(() => Given.Screen(Screeningsregisters.Geen, Given.Everything, [null!]));
    }

    internal static Registerpersoon Person(string id) => new() { Id = id, Naam = new() { Geslachtsnaam = "Jansen" }, Adres = Adres.Parse("2015HD 99") };
}
