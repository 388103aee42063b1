using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Tests.Adressen;

public class HuisnummerTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("01", 1)]
    [InlineData(" 1 ", 1)]
    [InlineData("99999", 99999)]
    [InlineData("0000000000099999", 99999)]
    public void Parse_AnyNotation_GivesTheNumber(string text, int waarde) => Assert.Equal(waarde, Huisnummer.Parse(text).Waarde); // SIG-6

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("100000")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("1A")]
    [InlineData("1 2")]
    [InlineData("١")]
    public void TryParse_NoHouseNumber_IsFalse(string text)
    {
        Assert.False(Huisnummer.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Huisnummer.Parse(text));
    }

    [Fact]
    public void ToCanonicalString_EveryHouseNumber_ReadsBackEqual()
    {
        for (var waarde = 1; waarde <= 99999; waarde++)
        {
            var huisnummer = new Huisnummer(waarde);
            Assert.Equal(waarde.ToString(CultureInfo.InvariantCulture), huisnummer.ToCanonicalString());
            Assert.Equal(huisnummer, Huisnummer.Parse(huisnummer.ToCanonicalString()));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100000)]
    public void New_OutsideTheRange_IsACallersBug(int waarde) => Assert.Throws<ArgumentOutOfRangeException>(() => new Huisnummer(waarde));

    [Theory]
    [InlineData(2, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void CompareTo_TwoNumbers_AsNumbers(int left, int right)
    {
        var (first, second) = (new Huisnummer(left), new Huisnummer(right));
        Assert.Equal(Math.Sign(left - right), Math.Sign(first.CompareTo(second)));
        Assert.Equal((left > right, left < right, left <= right, left >= right), (first > second, first < second, first <= second, first >= second));
    }

    [Fact]
    public void Json_AnyNotation_ReadsAndWritesCanonically()
    {
        Assert.Equal("\"12\"", JsonSerializer.Serialize(new Huisnummer(12)));
        Assert.Equal(new Huisnummer(12), JsonSerializer.Deserialize<Huisnummer>("\"012\""));
    }
}
