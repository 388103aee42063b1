using System.Text.Json;

namespace Vroegsignalering.Tests.Adressen;

public class AdresTests
{
    private static readonly Adres Full = Adres.Read(new()
    {
        Straat = "Krommeweg",
        Huisnummer = "26",
        Huisletter = "A",
        Toevoeging = "bis",
        Aanduiding = "to",
        Postcode = "2015 hd",
        Woonplaats = "Haarlem",
    }).GetValueOrThrow() with
    { Gebruik = Adresgebruik.Woning };

    [Fact]
    public void ToCanonicalString_AllParts_IsOneLine() => Assert.Equal("2015HD to 26 A bis", Full.ToCanonicalString());

    [Fact]
    public void Key_AllParts_IsNormalised() => Assert.Equal("2015HD to 26 ABIS", Full.Sleutel.ToCanonicalString());

    [Fact]
    public void ToString_EveryKind_ShowsNoPersonalValue()
    {
        // SIG-12
        Assert.Equal("2015** ***", Full.ToString());
        Assert.Equal("2015** ***", Full.Sleutel.ToString());
        Assert.Equal("2015**", Full.Postcode.ToString());
        Assert.Equal("***", Full.Huisnummer.ToString());
        Assert.Equal("***", Full.Huisletter.ToString());
        Assert.Equal("***", Full.Toevoeging.ToString());
        Assert.Equal("***", new Adresinvoer { Straat = "Krommeweg" }.ToString());
        Assert.Equal("***", new Verblijfplaatsinvoer { Land = "België" }.ToString());
        Assert.Equal("***", new Buitenlandsadres { Land = "België" }.ToString());
        Assert.Equal("***", new Locatiebeschrijving { Omschrijving = "Woonboot" }.ToString());
    }

    [Fact]
    public void Json_AllParts_IsAnObject() => Assert.Equal(
        """{"soort":"adres","straat":"Krommeweg","aanduiding":"to","huisnummer":26,"huisletter":"A","toevoeging":"bis","postcode":"2015HD","woonplaats":"Haarlem","gebruik":"woning"}""",
        JsonSerializer.Serialize(Full));

    [Fact]
    public void Json_BadParts_NamesEveryFieldAndShowsNoValue()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Adres>("""{"soort":"adres","postcode":"QX","huisnummer":"qx"}"""));
        Assert.Contains("postcode", exception.Message, StringComparison.Ordinal);
        Assert.Contains("huisnummer", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("qx", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"soort":"x"}""")]
    [InlineData("""{"soort":"onbekend"}""")]
    [InlineData("""{"soort":"adres","postcode":"1234AB","huisnummer":[12]}""")]
    [InlineData("""{"soort":"adres","postcode":"1234AB","huisnummer":12,"gebruik":"x"}""")]
    public void Json_NoAddress_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Adres>(json));

    [Fact]
    public void With_OtherUse_KeepsTheKey()
    {
        var garage = Full with { Gebruik = Adresgebruik.Garagebox };
        Assert.Equal(Full, garage);
        Assert.Equal(false, garage.Gebruik.KanWoningZijn);
        Assert.Throws<ArgumentNullException>(() => Full with { Gebruik = null! });
    }

    [Theory]
    [InlineData("2015HD")]
    [InlineData("2015HD A")]
    [InlineData("26 2015HD")]
    [InlineData("2015HD 26_A")]
    [InlineData("")]
    public void Parse_NoAddress_RefusesWithoutShowingIt(string text)
    {
        Assert.False(Adres.TryParse(text, out _));
        Assert.False(Adressleutel.TryParse(text, out _));
        var message = Assert.Throws<FormatException>(() => Adres.Parse(text)).Message;
        Assert.True(text.Length == 0 || !message.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015HD 26A")]
    [InlineData(" 2015 hd 26 a ")]
    [InlineData("2015hd26-A")]
    public void Parse_OtherNotations_GivesTheAddress(string text) => Assert.Equal("2015HD 26 A", Adres.Parse(text).Sleutel.ToCanonicalString());

    [Fact]
    public void Create_DefaultPart_IsACallersBug()
    {
        var (postcode, huisnummer) = (Postcode.Parse("1234AB"), new Huisnummer(12));
        Assert.Throws<ArgumentException>(() => Adres.Create(default, huisnummer));
        Assert.Throws<ArgumentException>(() => Adres.Create(postcode, default));
        Assert.Throws<ArgumentException>(() => Adres.Create(postcode, huisnummer, default(Huisletter)));
        Assert.Throws<ArgumentException>(() => Adres.Create(postcode, huisnummer, toevoeging: default(Huisnummertoevoeging)));
        Assert.Throws<InvalidOperationException>(() => default(Adressleutel).ToCanonicalString());
    }
}
