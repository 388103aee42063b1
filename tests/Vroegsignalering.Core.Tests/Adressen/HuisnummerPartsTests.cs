using System.Text.Json;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Letter, addition, aanduiding and use.</summary>
public class HuisnummerPartsTests
{
    [Fact]
    public void Huisletter_AnyCase_IsKeptAsWritten()
    {
        Assert.Equal('a', Huisletter.Parse(" a ").Letter);
        Assert.NotEqual(Huisletter.Parse("a"), Huisletter.Parse("A"));
        Assert.Equal("\"a\"", JsonSerializer.Serialize(Huisletter.Parse("a")));
        Assert.Equal(Huisletter.Parse("a"), JsonSerializer.Deserialize<Huisletter>("\"a\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("ab")]
    [InlineData("é")]
    [InlineData("-")]
    public void Huisletter_AnythingElse_IsRefused(string text)
    {
        Assert.False(Huisletter.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Huisletter.Parse(text));
    }

    [Theory]
    [InlineData("bis", true)]
    [InlineData("-4a", true)]
    [InlineData("1 HG", true)]
    [InlineData("1hoog", false)]
    [InlineData("1/2", false)]
    [InlineData("é", false)]
    [InlineData("achterhuis 3e etage", false)]
    public void Huisnummertoevoeging_Allowed_IsKeptAsWritten(string text, bool register)
    {
        // SIG-6
        var toevoeging = Huisnummertoevoeging.Parse($" {text} ");
        Assert.Equal((text, register), (toevoeging.ToCanonicalString(), toevoeging.IsRegistervorm));
        Assert.Equal(toevoeging, JsonSerializer.Deserialize<Huisnummertoevoeging>(JsonSerializer.Serialize(toevoeging)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("1_2")]
    [InlineData("1\n2")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void Huisnummertoevoeging_AnythingElse_IsRefused(string text)
    {
        Assert.False(Huisnummertoevoeging.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Huisnummertoevoeging.Parse(text));
    }

    [Fact]
    public void AanduidingBijHuisnummer_Codes_AreThoseOfTheRegister() =>
        Assert.Equal(["to", "by"], AanduidingBijHuisnummer.All.Select(member => member.Code));

    [Fact]
    public void Adresgebruik_KanWoningZijn_OnlyADwellingAndUnknownIsUnknown() => Assert.Equal(
        [("onbekend", null), ("woning", true), ("bedrijf", false), ("garagebox", false), ("postbus", false)],
        Adresgebruik.All.Select(member => (member.Code, member.KanWoningZijn)));
}
