using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Sleutels;

namespace Vroegsignalering.Matching.Tests.Sleutels;

// MAT-1
public sealed class ReadyMadeKeyTests
{
    private static readonly SignalBuilder Signal = new() { Adres = "2015HD 26 hs", Achternaam = "van der Meijden", Geboortedatum = "1980-05-17" };

    [Fact]
    public void Of_Adres_IsTheAddress()
    {
        Assert.Equal("2015HD 26 HS", AdresMatchsleutel.Instance.Of(Signal.Build())?.ToCanonicalString());
        Assert.Equal("2015HD 26 H", new AdresMatchsleutel(Adressynoniemen.Nederlands).Of(Signal.Build())?.ToCanonicalString());
    }

    [Fact]
    public void Of_PersoonOpAdres_IsThePersonOnTheAddress()
    {
        Assert.Equal("2015HD 26 HS MEIJDEN 1980-05-17", PersoonOpAdresMatchsleutel.Instance.Of(Signal.Build())?.ToCanonicalString());
        Assert.Equal("2015HD 26 H MEIJDEN 1980-05-17", new PersoonOpAdresMatchsleutel(Adressynoniemen.Nederlands).Of(Signal.Build())?.ToCanonicalString());
    }

    [Fact]
    public void Of_Persoon_IsThePersonWherever()
    {
        var elsewhere = Signal with { Adres = "9711AB 5", Achternaam = "MEIJDEN" };

        Assert.Equal("MEIJDEN 1980-05-17", PersoonMatchsleutel.Instance.Of(Signal.Build())?.ToCanonicalString());
        Assert.Equal(PersoonMatchsleutel.Instance.Of(Signal.Build()), PersoonMatchsleutel.Instance.Of(elsewhere.Build()));
    }

    [Theory]
    [InlineData(null, "1980-05-17")]
    [InlineData(".", "1980-05-17")]
    [InlineData("Meijden", null)]
    [InlineData("Meijden", "1980")]
    [InlineData("Meijden", "1980-05")]
    public void Of_IncompletePerson_IsNoKey(string? achternaam, string? geboortedatum)
    {
        var signal = (Signal with { Achternaam = achternaam, Geboortedatum = geboortedatum }).Build();

        Assert.Null(PersoonMatchsleutel.Instance.Of(signal));
        Assert.Null(PersoonOpAdresMatchsleutel.Instance.Of(signal));
        Assert.NotNull(AdresMatchsleutel.Instance.Of(signal));
    }

    [Fact]
    public void Code_OfEveryKey_IsTheOneThatFindsIt()
    {
        IMatchsleutel[] keys = [AdresMatchsleutel.Instance, PersoonOpAdresMatchsleutel.Instance, PersoonMatchsleutel.Instance];

        Assert.Equal(Matchsleutelcodes.All, keys.Select(key => key.Code));
        Assert.All(keys, key => Assert.Same(key, MatchsleutelResolver.Resolve(Matchregels.Of(Scenario.TwoOnAddress with { Sleutel = key.Code }, SignalBuilder.RunDate))));
    }
}
