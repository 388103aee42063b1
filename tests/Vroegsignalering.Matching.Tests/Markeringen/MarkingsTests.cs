using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Markeringen;

namespace Vroegsignalering.Matching.Tests.Markeringen;

// MAT-7
public sealed class MarkingsTests
{
    private static readonly SignalBuilder Signal = new();

    [Fact]
    public void Markings_OtherAdditions_AreReportedAtEachOther()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress, [.. At("2015HD 26", "A1", "A2"), .. At("2015HD 26 A", "B1", "B2"), .. At("2015HD 26 B", "C1"), .. At("2015HD 27", "D1", "D2")]);

        var marking = Assert.IsType<MogelijkZelfdeAdres>(Assert.Single(result.Markings(result.Matches[0])));
        Assert.Equal(["2015HD 26", "2015HD 26 A", "2015HD 27"], result.Matches.Select(match => match.Sleutel?.ToCanonicalString()));
        Assert.Equal([result.Matches[1].Nummer], marking.Matches);
        Assert.Equal(["C1"], marking.NietGematcht.Select(niet => niet.Signaal.Nummer.ToCanonicalString()));
        Assert.Equal("mogelijk hetzelfde adres: 1 andere matches en 1 losse signalen op hetzelfde huisnummer met een andere toevoeging", marking.Tekst.Nederlands);
        Assert.Empty(result.Markings(result.Matches[2]));
    }

    [Fact]
    public void Markings_OtherAanduiding_IsReported()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress, [.. At("2015HD 26", "A1", "A2"), .. At("2015HD to 26", "B1")]);

        Assert.Single(Assert.IsType<MogelijkZelfdeAdres>(Assert.Single(result.Markings(result.Matches[0]))).NietGematcht);
    }

    // Two persons on exactly one address are no possible same address: it is the same one.
    [Fact]
    public void Markings_OtherPersonOnTheSameAddress_IsNothing()
    {
        var criteria = Scenario.TwoOnAddress with { Sleutel = Matchsleutelcodes.PersoonOpAdres, Minimum = 1 };

        var result = Scenario.Run(criteria, Signal, Signal with { Nummer = "S2", Achternaam = "de Boer" });

        Assert.All(result.Matches, match => Assert.Empty(result.Markings(match)));
    }

    // The person key has no address: the addresses of the signals are compared.
    [Fact]
    public void Markings_PersonKey_ComparesTheAddressesOfTheSignals()
    {
        var criteria = Scenario.TwoOnAddress with { Sleutel = Matchsleutelcodes.Persoon, Minimum = 1 };

        var result = Scenario.Run(criteria, Signal, Signal with { Nummer = "S2", Adres = "9711AB 5" }, Signal with { Nummer = "S3", Adres = "9711AB 5 A", Achternaam = null });

        var marking = Assert.IsType<MogelijkZelfdeAdres>(Assert.Single(result.Markings(result.Matches[0])));
        Assert.Equal([result.Matches[1].Nummer], marking.Matches);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Markings_ManySurnames_AreMarkedAboveTheHighest(int surnames, bool marked)
    {
        var builders = Enumerable.Range(0, surnames).SelectMany(i => new[]
        {
            Signal with { Nummer = $"S{i}", Achternaam = "Naam" + (char)('a' + i) },
            Signal with { Nummer = $"T{i}", Achternaam = "NAAM" + (char)('A' + i) },
        });

        var result = Scenario.Run(Scenario.TwoOnAddress, builders.Append(Signal with { Nummer = "U", Achternaam = null }));

        var markings = result.Markings(Assert.Single(result.Matches));
        Assert.Equal(marked, markings.Count == 1);
        Assert.All(markings, marking => Assert.Equal((9, 8), marking.Match(_ => default, veel => (veel.Gevonden, veel.Hoogste))));
    }

    [Fact]
    public void Markings_MatchOfAnotherResult_IsRefused()
    {
        var other = Scenario.Run(Scenario.TwoOnAddress, At("9711AB 5", "A1", "A2")).Matches[0];
        var result = Scenario.Run(Scenario.TwoOnAddress, At("2015HD 26", "A1", "A2"));

        Assert.Throws<ArgumentException>(() => result.Markings(other));
        Assert.Throws<ArgumentException>(() => Scenario.Run(Scenario.TwoOnAddress).Markings(other));
    }

    private static IEnumerable<SignalBuilder> At(string adres, params string[] numbers) => numbers.Select(number => Signal with { Nummer = number, Adres = adres });
}
