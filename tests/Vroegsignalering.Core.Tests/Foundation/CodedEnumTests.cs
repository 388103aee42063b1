using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Foundation;

public class CodedEnumTests
{
    [Fact]
    public void All_OfAnEnumeration_KeepsTheOrderOfTheSource() =>
        Assert.Equal(["ontbreekt", "onleesbaar", "buiten-bereik", "onbekend", "dubbel", "strijdig"], FaultKind.All.Select(kind => kind.Code));

    [Fact]
    public void FromCode_AnUnknownCode_ListsTheCodes()
    {
        var exception = Assert.Throws<FormatException>(() => Taal.FromCode("de"));

        Assert.Equal("'de' is not a code of Taal; allowed: nl, en.", exception.Message);
    }

    [Theory]
    [InlineData("NL")]
    [InlineData(" nl")]
    [InlineData("Nederlands")]
    [InlineData("")]
    public void TryFromCode_AnythingButTheExactCode_IsFalse(string code)
    {
        Assert.False(Taal.TryFromCode(code, out var taal));
        Assert.Null(taal);
    }

    [Theory]
    [InlineData("cak-eigen-bijdrage")]
    [InlineData(" CAK EIGEN BIJDRAGE ")]
    [InlineData("CakEigenBijdrage")]
    public void TryRead_CodeTextOrName_FindsTheMember(string text)
    {
        Assert.True(Signaalpartnersoort.TryRead(text, out var soort));
        Assert.Same(Signaalpartnersoort.CakEigenBijdrage, soort);
    }

    [Theory]
    [InlineData("CAK, personal contribution")] // the English gloss is no official text
    [InlineData("2")]
    [InlineData("")]
    public void TryRead_AnythingElse_IsFalse(string text) => Assert.False(Signaalpartnersoort.TryRead(text, out _));
}
