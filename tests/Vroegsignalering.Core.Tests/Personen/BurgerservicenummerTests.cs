using System.Text.Json;
using Vroegsignalering.Foundation;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-9
public class BurgerservicenummerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("000009830")]
    [InlineData(" 999970008 ")]
    public void TryParse_NineDigitsThatPass_KeepsLeadingZeros(string text)
    {
        Assert.True(Burgerservicenummer.TryParse(text, out var bsn));
        Assert.Equal(text.Trim(), bsn.ToCanonicalString());
    }

    [Theory]
    [InlineData("12345678", "exactly nine digits, leading zeros included")]
    [InlineData("1234567821", "exactly nine digits, leading zeros included")]
    [InlineData("12345678A", "exactly nine digits, leading zeros included")]
    [InlineData("1234.56.782", "exactly nine digits, leading zeros included")]
    [InlineData("", "exactly nine digits, leading zeros included")]
    [InlineData("999999245", "nine digits that pass the eleven-test; this number fails it")]
    [InlineData("123456783", "nine digits that pass the eleven-test; this number fails it")]
    [InlineData("000000000", "a number that was given out; nine zeros is nobody's number")]
    public void Objection_RefusedText_SaysWhy(string text, string why)
    {
        Assert.False(Burgerservicenummer.TryParse(text, out _));
        Assert.Equal(why, Burgerservicenummer.Objection(text).Engels);
    }

    [Fact]
    public void Parse_RefusedText_ShowsNoDigits()
    {
        var fault = Assert.Throws<FormatException>(() => Burgerservicenummer.Parse("123456783"));
        Assert.Equal("Burgerservicenummer: '999999999' cannot be read; allowed: nine digits that pass the eleven-test; this number fails it", fault.Message);
    }

    // SIG-12
    [Fact]
    public void ToString_ShowsNothing() => Assert.Equal(Mask.Hidden, $"{Burgerservicenummer.Parse("123456782")}");

    [Fact]
    public void Json_RoundTrip_IsEqual()
    {
        var bsn = Burgerservicenummer.Parse("000009830");
        Assert.Equal("\"000009830\"", JsonSerializer.Serialize(bsn));
        Assert.Equal(bsn, JsonSerializer.Deserialize<Burgerservicenummer>("\"000009830\""));
    }

    [SharedDataFact]
    public void TryParse_EveryRegisterPerson_OnlyOneFails()
    {
        var rows = SharedData.Rows("brp-testpersonen.csv");
        var refused = rows.Select(row => row["bsn"]).Where(bsn => !Burgerservicenummer.TryParse(bsn, out _)).ToList();
        Assert.Equal(914, rows.Count);
        Assert.Equal(["999999245"], refused);
        Assert.All(rows.Select(row => row["bsn"]).Except(refused), bsn => Assert.Equal(bsn, Burgerservicenummer.Parse(bsn).ToCanonicalString()));
        output.WriteLine($"{rows.Count - refused.Count} numbers pass, {refused.Count} fails the eleven-test");
    }
}
