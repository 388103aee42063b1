using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnTests
{
    // TER-3
    [Theory]
    [InlineData("28 werkdagen", "28 werkdagen (beleid)")]
    [InlineData("4 weken", "4 weken (beleid)")]
    [InlineData("3 maanden", "3 maanden (beleid)")]
    [InlineData(" 1  Week ( wet-of-amvb ) ", "1 week (wet-of-amvb)")]
    [InlineData("20 werkdagen terug (Convenant)", "20 werkdagen terug (convenant)")]
    [InlineData("1 werkdag (ministeriële regeling)", "1 werkdag (ministeriele-regeling)")]
    [InlineData("2 jaar", "24 maanden (beleid)")]
    [InlineData("014 kalenderdagen", "14 kalenderdagen (beleid)")]
    public void Parse_Text_IsTheCanonicalTerm(string text, string expected) => Assert.Equal(expected, Termijn.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("28")]
    [InlineData("werkdagen")]
    [InlineData("0 werkdagen")]
    [InlineData("-3 werkdagen")]
    [InlineData("10000 weken")]
    [InlineData("900 jaar")]
    [InlineData("3 werkdagen vooruit terug")]
    [InlineData("3 werkdagen (wens)")]
    [InlineData("3 werkdagen convenant)")]
    [InlineData("3,5 weken")]
    public void TryParse_NoTerm_IsRefused(string text)
    {
        Assert.False(Termijn.TryParse(text, out _));
        Assert.Equal(Termijn.Allowed, Termijn.Objection(text));
    }

    // 000 says working days, 004 "28 dagen": the word alone is the very contradiction.
    [Theory]
    [InlineData("28 dagen", "Termijn: '99 aaaaa' cannot be read; allowed: kalenderdagen or werkdagen: 'dagen' alone does not say which")]
    [InlineData("48 uur", "Termijn: '99 aaa' cannot be read; allowed: kalenderdagen, werkdagen, weken or maanden; a term in hours is no term in days")]
    public void Parse_AmbiguousOrHours_SaysWhy(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Termijn.Parse(text)).Message);

    [Theory]
    [InlineData("1 werkdag", "1 working day")]
    [InlineData("28 werkdagen", "28 working days")]
    [InlineData("20 werkdagen terug", "20 working days back")]
    [InlineData("1 maand", "1 month")]
    public void ToText_EitherLanguage_HasNoGround(string nederlands, string engels) =>
        Assert.Equal((nederlands, engels), (Termijn.Parse(nederlands).ToText(Taal.Nederlands), Termijn.Parse(nederlands).ToText(Taal.Engels)));

    // TER-4: the bounds, both sides.
    [Theory]
    [InlineData("90 kalenderdagen (wet-of-amvb)", true)]
    [InlineData("91 kalenderdagen (wet-of-amvb)", false)]
    [InlineData("90 werkdagen (wet-of-amvb)", true)]
    [InlineData("91 werkdagen (wet-of-amvb)", false)]
    [InlineData("12 weken (wet-of-amvb)", true)]
    [InlineData("13 weken (wet-of-amvb)", false)]
    [InlineData("3 maanden (wet-of-amvb)", true)]
    [InlineData("4 maanden (wet-of-amvb)", false)]
    [InlineData("1 jaar (wet-of-amvb)", false)]
    [InlineData("4 weken terug (wet-of-amvb)", false)]
    [InlineData("4 weken (ministeriele-regeling)", false)]
    [InlineData("4 weken (convenant)", false)]
    [InlineData("4 weken (beleid)", false)]
    public void IsVerlengbaar_Term_IsAsTheLawSays(string text, bool expected) => Assert.Equal(expected, Termijn.Parse(text).IsVerlengbaar);

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Aantal_OutsideTheRange_IsRefused(int aantal) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Termijn { Aantal = aantal, Eenheid = Termijneenheid.Weken, Grondslag = Grondslag.Beleid });

    [Fact]
    public void Equals_FourWeeksAndTwentyEightDays_AreNotEqual()
    {
        Assert.NotEqual(Termijn.Parse("4 weken"), Termijn.Parse("28 kalenderdagen"));
        Assert.NotEqual(Termijn.Parse("4 weken"), Termijn.Parse("4 weken (convenant)"));
        Assert.NotEqual(Termijn.Parse("4 weken"), Termijn.Parse("4 weken terug"));
        Assert.Equal(Termijn.Parse("4 weken"), Termijn.Parse("4 WEKEN"));
        Assert.Contains("zoals 28 werkdagen (convenant)", ((LocalizedText)Termijn.Allowed).Nederlands, StringComparison.Ordinal);
    }
}
