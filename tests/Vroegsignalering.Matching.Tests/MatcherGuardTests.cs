using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

public sealed class MatcherGuardTests
{
    private static readonly SignalBuilder Signal = new();

    [Fact]
    public void Match_SignalGivenTwice_NamesIt()
    {
        var error = Assert.Throws<ArgumentException>(() => Scenario.Run(Scenario.TwoOnAddress, Signal, Signal with { Adres = "9711AB 5" }, Signal with { Nummer = "S2" }));

        Assert.Equal("1 signal(s) given more than once: 'S1' of partner 'P1' (2025-03).", error.Message);
    }

    [Fact]
    public void Match_SameNumberOfOtherPartnerOrMonth_IsAnotherSignal()
    {
        var criteria = Scenario.TwoOnAddress with { TerugblikMaanden = 6 };

        var result = Scenario.Run(criteria, Signal, Signal with { Partner = "P2" }, Signal with { MonthsBack = 2 });

        Assert.Equal(3, Assert.Single(result.Matches).Leden.Count);
    }

    [Fact]
    public void Match_SignalOfOtherMonth_IsRefused()
    {
        var month = new SmallMonth { Signalen = [((Signal with { MonthsBack = 1 }).Build(), false)], Terugblik = [] };

        var error = Assert.Throws<ArgumentException>(() => Scenario.Run(Scenario.TwoOnAddress, month));

        Assert.Equal("Signal 'S1' of 2025-02 is not of the month of the run (2025-03).", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Match_LookBackNotEarlier_IsRefused(int monthsBack)
    {
        var month = new SmallMonth { Signalen = [], Terugblik = [(Signal with { MonthsBack = monthsBack }).Build()] };

        var error = Assert.Throws<ArgumentException>(() => Scenario.Run(Scenario.TwoOnAddress, month));

        Assert.Contains("is in the look-back but not of a month before that of the run", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_DefaultCandidate_IsRefused()
    {
        var invoer = new Matchinvoer { Maand = SignalBuilder.RunMonth, Peildatum = SignalBuilder.RunDate, Signalen = [default] };

        Assert.Throws<ArgumentException>(() => new Matcher().Match(invoer, Scenario.TwoOnAddress));
    }

    public static TheoryData<string, string> Faulty() => new()
    {
        { "minimum", "matching.minimum: 0 is out of range; allowed: 1 or more." },
        { "terugblik", "matching.terugblikMaanden: 7 is out of range; allowed: 0 to 6." },
        { "periode", "matching.terugblikMaanden: 0 is out of range; allowed: 1 or more, because the match period or consecutive arrears look at the month before." },
        { "achternamen", "matching.hoogsteAantalAchternamen: 0 is out of range; allowed: 1 or more." },
        { "sleutel", "matching.sleutel: 'bsn' is not a known key; allowed: adres, persoon-op-adres, persoon." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Match_CriteriaThatCannotBeApplied_NameThePath(string option, string message)
    {
        var criteria = option switch
        {
            "minimum" => Scenario.TwoOnAddress with { Minimum = 0 },
            "terugblik" => Scenario.TwoOnAddress with { TerugblikMaanden = 7 },
            "periode" => Scenario.TwoOnAddress with { Periode = Matchperiode.MaandEnVorige, TerugblikMaanden = 0 },
            "achternamen" => Scenario.TwoOnAddress with { HoogsteAantalAchternamen = 0 },
            _ => Scenario.TwoOnAddress with { Sleutel = "bsn" },
        };

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Scenario.Run(criteria, Signal)).Message);
    }

    [Fact]
    public void Match_Cancelled_Stops()
    {
        var invoer = Scenario.Input(new SmallMonth { Signalen = [(Signal.Build(), false)], Terugblik = [] });

        Assert.Throws<OperationCanceledException>(() => new Matcher().Match(invoer, Scenario.TwoOnAddress, null, new CancellationToken(true)));
    }
}
