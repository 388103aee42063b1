using Vroegsignalering.Screening;

namespace Vroegsignalering.Tests.Screening;

/// <summary>What becomes of what the register check finds (SCR-8).</summary>
public class BrpUitvalTests
{
    [Theory]
    [InlineData("bevestigd", "handmatig", "go")]
    [InlineData("bevestigd", "no-go", "go")]
    [InlineData("verhuisd", "handmatig", "go")] // Elsewhere in the same municipality.
    [InlineData("verhuisd", "no-go", "go")]
    [InlineData("twijfel", "handmatig", "handmatig naamgenoot")]
    [InlineData("twijfel", "no-go", "handmatig naamgenoot")] // A doubt is no rejection.
    [InlineData("geen-inwoner", "no-go", "no-go geen-inwoner")]
    [InlineData("overleden", "no-go", "no-go overleden")]
    [InlineData("niet-op-adres", "no-go", "no-go niet-op-adres")]
    [InlineData("geen-woning", "no-go", "no-go geen-woning")]
    [InlineData("rechtspersoon", "no-go", "no-go rechtspersoon")]
    [InlineData("geen-inwoner", "handmatig", "handmatig register-afgewezen")]
    [InlineData("overleden", "handmatig", "handmatig register-afgewezen")]
    [InlineData("niet-op-adres", "handmatig", "handmatig register-afgewezen")]
    [InlineData("geen-woning", "handmatig", "handmatig register-afgewezen")]
    [InlineData("rechtspersoon", "handmatig", "handmatig register-afgewezen")]
    public async Task Screen_WhatTheRegisterCheckSays_IsWhatWasAgreed(string found, string uitval, string verdict)
    {
        var register = new HostRegister { Persons = _ => [ScreenerTests.Person(found)] };
        var resultaat = await Given.Screen(new() { Brp = register }, Given.Everything with { BrpUitval = BrpUitval.FromCode(uitval) }, Given.Match(1, "P1/S1"));

        Assert.Equal($"P1/S1: {verdict}", Given.Text(resultaat));
        var signaal = resultaat.Matches[0].Signalen[0];
        Assert.Equal(found == "verhuisd" ? Adres.Parse("2015HD 99") : null, signaal.NieuwAdres);
        Assert.NotNull(signaal.Brp);
        Assert.Equal("brp", Assert.Single(signaal.Bevindingen).Controle);
    }

    [Fact]
    public async Task Screen_AMatch_IsJudgedTogetherOverTheCandidatesOfAllItsSignals()
    {
        var controle = new Recorder();
        var register = new HostRegister { Persons = signaal => [ScreenerTests.Person(signaal.Nummer.ToCanonicalString())] };
        await new Screener(controle).ScreenAsync([Given.Match(1, "P1/S1", "P2/S2"), Given.Match(2, "P1/S3")], new() { Brp = register }, Given.Everything, Given.Date);

        Assert.Equal(["S1 S2: S1 S2", "S3: S3"], controle.Calls);
        Assert.Single(register.Asked);
    }

    private sealed class Recorder : IBrpControle
    {
        public List<string> Calls { get; } = [];

        public IReadOnlyList<BrpOordeel> Assess(
            IReadOnlyList<Vroegsignalering.Signalen.Vroegsignaal> signalen, IReadOnlyList<Registerpersoon> kandidaten, BrpCriteria criteria, LocalDate peildatum)
        {
            Calls.Add($"{string.Join(' ', signalen.Select(signaal => signaal.Nummer))}: {string.Join(' ', kandidaten.Select(persoon => persoon.Id))}");
            return new FixedBrpControle().Assess(signalen, [], criteria, peildatum);
        }
    }
}
