using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests;

// MAT-9: sizes work; how long they take is for the benchmarks.
public sealed class MatcherSizeTests
{
    private const int Many = 200_000;

    [Fact]
    public void Match_NoSignals_IsEmpty()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress);

        Assert.Empty(result.Matches);
        Assert.Empty(result.NietGematcht);
        Assert.Equal(0, result.AantalInMatches);
    }

    [Fact]
    public void Match_OneSignal_IsNotMatched() =>
        Assert.Equal(["S1 1/2"], Scenario.NietGematchtLines(Scenario.Run(Scenario.TwoOnAddress, new SignalBuilder())));

    [Fact]
    public void Match_ManyOnOneAddress_AreOneMatch()
    {
        var signal = new SignalBuilder().Build();
        var signals = Enumerable.Range(0, Many).Select(i => signal with { Nummer = Number(i), Partner = signal.Partner with { Id = Number(i % 5000).ToCanonicalString() } });

        var match = Assert.Single(Run(signals).Matches);

        Assert.Equal(Many, match.AantalSignalen);
        Assert.Equal(5000, match.AantalPartners);
        Assert.Equal(Many * 15_000L, match.Totaalbedrag?.Cents);
    }

    [Fact]
    public void Match_ManyAddresses_AreManyMatches()
    {
        var signal = new SignalBuilder().Build();
        var signals = Enumerable.Range(0, Many).Select(i => signal with
        {
            Nummer = Number(i),
            Adres = Adres.Parse(FormattableString.Invariant($"{1000 + (i % 1000)}AB {1 + (i / 1000)}")),
        });

        var result = Run(signals);

        Assert.Equal(Many, result.Matches.Count);
        Assert.Equal(result.Matches.Count, result.Matches.Select(match => match.Sleutel).Distinct().Count());
    }

    // MAT-7: so many that keys with one house number lie beside each other in the table.
    [Fact]
    public void Match_ManyHousesWithSeveralAdditions_AreNeverTogether()
    {
        var signal = new SignalBuilder().Build();
        var signals = Enumerable.Range(0, Many).Select(i => signal with
        {
            Nummer = Number(i),
            Adres = Adres.Parse(FormattableString.Invariant($"{1000 + (i / 20 % 1000)}AB {1 + (i / 20_000)} {(char)('A' + (i % 20))}")),
        });

        var result = Run(signals);

        Assert.Equal(Many, result.Matches.Count);
    }

    private static Signaalnummer Number(int i) => Signaalnummer.Parse(FormattableString.Invariant($"N{i}"));

    private static Matchresultaat Run(IEnumerable<Vroegsignaal> signals) =>
        Scenario.Run(Scenario.TwoOnAddress with { Minimum = 1 }, new SmallMonth { Signalen = [.. signals.Select(signal => (signal, false))], Terugblik = [] });
}
