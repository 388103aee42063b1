using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

public class MaskTests
{
    [Theory]
    [InlineData("2015 hd", "9999 aa")]
    [InlineData("Van der Meijden-Ñuñez", "Aaa aaa Aaaaaaa-Aaaaa")]
    [InlineData("a@b.nl", "a@a.aa")]
    [InlineData("١٢", "99")]
    [InlineData("a\tb\nc", "a?a?a")]
    [InlineData("🏠", "??")]
    [InlineData("", "")]
    public void Shape_OfAText_KeepsTheKindOfEachCharacter(string text, string shape) => Assert.Equal(shape, Mask.Shape(text));

    [Theory]
    [InlineData(40, "9999999999999999999999999999999999999999")]
    [InlineData(41, "9999999999999999999999999999999999999999…")]
    public void Shape_OfALongText_IsCutAtFortyCharacters(int length, string shape) => Assert.Equal(shape, Mask.Shape(new string('7', length)));

    [Theory]
    [InlineData("DUO", "DUO")]
    [InlineData("\u001b[31mrood", "?[31mrood")] // no terminal escapes in a message
    [InlineData("0123456789012345678901234567890123456789x", "0123456789012345678901234567890123456789…")]
    public void Shorten_OfAText_ShowsItPrintable(string text, string shown) => Assert.Equal(shown, Mask.Shorten(text));

    [Fact]
    public void Hidden_IsThreeStars() => Assert.Equal("***", Mask.Hidden);
}
