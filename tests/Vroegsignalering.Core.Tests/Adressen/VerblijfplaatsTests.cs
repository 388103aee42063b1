using System.Text.Json;

namespace Vroegsignalering.Tests.Adressen;

public class VerblijfplaatsTests
{
    private static readonly Adresinvoer Dutch = new() { Postcode = "1234AB", Huisnummer = "12" };

    [Fact]
    public void Read_DutchAddressWithDutchCountry_IsAnAddress()
    {
        foreach (var land in (string[])["Nederland", "nl", " 6030 "])
        {
            Assert.Equal(Adres.Parse("1234AB 12"), Verblijfplaats.Read(new() { Adres = Dutch, Land = land }).GetValueOrThrow());
        }
    }

    [Theory]
    [InlineData("België", "")]
    [InlineData("Nederland", "Rue 1")]
    public void Read_DutchAddressAndAbroad_IsAContradiction(string land, string regel)
    {
        var fault = Assert.Single(Verblijfplaats.Read(new() { Adres = Dutch, Land = land, Regel1 = regel }).Faults);
        Assert.Equal(("land", "strijdig"), (fault.Field, fault.Kind.Code));
    }

    [Fact]
    public void Read_ForeignLineWithoutCountry_MissesTheCountry()
    {
        var fault = Assert.Single(Verblijfplaats.Read(new() { Regel3 = "Bali" }).Faults);
        Assert.Equal(("land", "ontbreekt"), (fault.Field, fault.Kind.Code));
    }

    [Fact]
    public void Read_PartOfAnAddress_NamesWhatIsMissing() => Assert.Equal(
        ["postcode", "huisnummer"],
        Verblijfplaats.Read(new() { Adres = new() { Straat = "Krommeweg" } }).Faults.Select(fault => fault.Field));

    [Fact]
    public void Read_Nothing_IsUnknown() => Assert.Equal(new OnbekendeVerblijfplaats(), Verblijfplaats.Read(default).GetValueOrThrow());

    [Fact]
    public void Json_EveryCase_ReadsBackEqual()
    {
        Verblijfplaats[] all =
        [
            Adres.Parse("1234AB 12 A bis"),
            new Buitenlandsadres { Land = "Indonesië", Regel2 = "80361, Kuta ", Regel3 = "Bali" },
            new Locatiebeschrijving { Omschrijving = "Woonboot \"'t Lelijk Eentje\"", Gemeente = "0599" },
            new OnbekendeVerblijfplaats(),
        ];
        foreach (var plaats in all)
        {
            Assert.Equal([plaats], all.Where(other => other == JsonSerializer.Deserialize<Verblijfplaats>(JsonSerializer.Serialize(plaats))));
        }
    }

    [Theory]
    [InlineData("""{"soort":"buitenlands-adres"}""")]
    [InlineData("""{"soort":"locatiebeschrijving"}""")]
    public void Json_CaseWithoutItsRequiredPart_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Verblijfplaats>(json));
}
