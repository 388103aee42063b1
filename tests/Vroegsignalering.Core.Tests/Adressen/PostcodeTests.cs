using System.Text.Json;

namespace Vroegsignalering.Tests.Adressen;

public class PostcodeTests
{
    [Theory]
    [InlineData("1234AB")]
    [InlineData("1234 ab")]
    [InlineData(" 1234aB ")]
    public void Parse_AnyNotation_GivesTheCanonicalText(string text)
    {
        // SIG-6
        var postcode = Postcode.Parse(text);
        Assert.Equal(("1234AB", 1234, "AB"), (postcode.ToCanonicalString(), postcode.Cijfers, postcode.Letters));
        Assert.Equal(Postcode.Parse("1234AB"), postcode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123AB")]
    [InlineData("1234")]
    [InlineData("1234A")]
    [InlineData("1234  AB")]
    [InlineData("1234-AB")]
    [InlineData("12 34AB")]
    [InlineData("1234A1")]
    [InlineData("1234ÄB")]
    [InlineData("١٢٣٤AB")]
    [InlineData("1234ABC")]
    public void TryParse_NoPostcode_IsFalse(string text)
    {
        Assert.False(Postcode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Postcode.Parse(text));
    }

    [Fact]
    public void CompareTo_EveryPairOfASample_AsTheTexts()
    {
        string[] texts = ["1000AA", "1000AB", "1000BA", "1000ZZ", "1001AA", "9999ZY", "9999ZZ"];
        foreach (var left in texts)
        {
            foreach (var right in texts)
            {
                var (first, second) = (Postcode.Parse(left), Postcode.Parse(right));
                var expected = Math.Sign(string.CompareOrdinal(left, right));
                Assert.Equal(expected, Math.Sign(first.CompareTo(second)));
                Assert.Equal((expected > 0, expected < 0, expected <= 0, expected >= 0), (first > second, first < second, first <= second, first >= second));
                Assert.Equal(expected == 0, first == second);
            }
        }
    }

    [Fact]
    public void ToCanonicalString_EveryPostcode_ReadsBackEqual()
    {
        for (var cijfers = 1000; cijfers <= 9999; cijfers += 7)
        {
            for (var letters = 0; letters < 676; letters += 5)
            {
                var text = $"{cijfers}{(char)('A' + letters / 26)}{(char)('A' + letters % 26)}";
                Assert.Equal(text, Postcode.Parse(text).ToCanonicalString());
            }
        }
    }

    [Fact]
    public void Json_AsValueAndAsKey_IsTheCanonicalText()
    {
        var table = new Dictionary<Postcode, Postcode> { [Postcode.Parse("1234ab")] = Postcode.Parse("9999zz") };
        Assert.Equal("""{"1234AB":"9999ZZ"}""", JsonSerializer.Serialize(table));
        Assert.Equal(table, JsonSerializer.Deserialize<Dictionary<Postcode, Postcode>>("""{"1234 ab":"9999ZZ"}"""));
    }

    [Fact]
    public void Default_IsNoPostcode()
    {
        Assert.Equal(0, default(Postcode).Cijfers);
        Assert.Throws<InvalidOperationException>(() => default(Postcode).ToCanonicalString());
        Assert.Equal("0000**", default(Postcode).ToString());
    }
}
