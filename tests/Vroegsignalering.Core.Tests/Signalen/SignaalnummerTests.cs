using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalnummerTests
{
    [Theory]
    [InlineData(" S1 ", "S1")]
    [InlineData("2026/11-é", "2026/11-é")]
    [InlineData("😀", "😀")]
    public void Parse_VisibleCharacters_KeptAsGiven(string text, string canonical) => Assert.Equal(canonical, Signaalnummer.Parse(text).ToCanonicalString());

    [Theory]
    [InlineData("")]
    [InlineData("S 1")]
    [InlineData("S\u00a01")]
    [InlineData("S\t1")]
    [InlineData("S\u0001")]
    public void TryParse_SpacesAndControls_AreRefused(string text) => Assert.False(Signaalnummer.TryParse(text, out _));

    // Half a surrogate pair is no character and would not survive being written.
    [Fact]
    public void TryParse_HalfACharacter_IsRefused()
    {
        Assert.False(Signaalnummer.TryParse("S\ud800", out _));
        Assert.False(Signaalnummer.TryParse("\udc00\ud800", out _));
    }

    [Fact]
    public void TryParse_Length_SixtyFourIncluded()
    {
        Assert.True(Signaalnummer.TryParse(new string('x', 64), out _));
        Assert.False(Signaalnummer.TryParse(new string('x', 65), out _));
    }

    [Fact]
    public void CompareTo_Ordinal_UpperCaseFirst()
    {
        var (upper, lower) = (Signaalnummer.Parse("S1"), Signaalnummer.Parse("s1"));

        Assert.NotEqual(upper, lower);
        Assert.True(upper < lower && lower > upper && upper <= lower && lower >= upper && upper != lower);
    }
}
