namespace Vroegsignalering.Tests.Bedragen;

/// <summary>SIG-5.</summary>
public sealed class BedragTests
{
    [Theory]
    [InlineData("1234,56", 123456)]
    [InlineData("1234.56", 123456)]
    [InlineData("12,5", 1250)]
    [InlineData("12", 1200)]
    [InlineData(" 0,01 ", 1)]
    [InlineData("0", 0)]
    [InlineData("000012.00", 1200)]
    [InlineData("9999999999,99", 999999999999)]
    public void Parse_BothNotations_ExactToTheCent(string text, long cents) => Assert.Equal(cents, Bedrag.Parse(text).Cents);

    [Theory]
    [InlineData("")]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("1.234,56")]
    [InlineData("1,234.56")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1,")]
    [InlineData(",50")]
    [InlineData("1 234")]
    [InlineData("€ 12")]
    [InlineData("1e3")]
    [InlineData("12345678901")]
    [InlineData("١٢")]
    [InlineData("1,-5")]
    [InlineData("NaN")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Assert.False(Bedrag.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Bedrag.Parse(text));
    }

    // DDAS: whole euros, half away from zero, on export only.
    [Theory]
    [InlineData("12.49", 12)]
    [InlineData("12.50", 13)]
    [InlineData("13.50", 14)]
    [InlineData("0.49", 0)]
    [InlineData("0.50", 1)]
    public void ToWholeEuros_Half_AwayFromZero(string text, long euros) => Assert.Equal(euros, Bedrag.Parse(text).ToWholeEuros());

    [Theory]
    [InlineData("1234567.5", "1234567.50", "€ 1.234.567,50", "€1,234,567.50")]
    [InlineData("0", "0.00", "€ 0,00", "€0.00")]
    [InlineData("999,99", "999.99", "€ 999,99", "€999.99")]
    public void ToText_BothLanguages(string text, string canonical, string nederlands, string engels)
    {
        var bedrag = Bedrag.Parse(text);

        Assert.Equal((canonical, canonical, nederlands, engels), (bedrag.ToCanonicalString(), bedrag.ToString(), bedrag.ToText(Taal.Nederlands), bedrag.ToText(Taal.Engels)));
    }

    [Fact]
    public void FromEuro_NotAnAmount_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(0.001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(10_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromCents(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(10_000_000_000.00m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(-12.50m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.FromEuro(new decimal(1, 0, 1, false, 2)));
        Assert.Equal(1250, Bedrag.FromEuro(12.500m).Cents);
        Assert.Equal(1250, Bedrag.FromEuro(12.50m).Cents);
        Assert.Equal(1250, Bedrag.FromEuro(12.5m).Cents);
        Assert.Equal(999_999_999_999, Bedrag.FromEuro(9_999_999_999.99m).Cents);
        Assert.Equal(0, Bedrag.FromEuro(-0.00m).Cents);
    }

    [Fact]
    public void Add_TooMuch_Overflows() => Assert.Throws<OverflowException>(() => Bedrag.FromCents(long.MaxValue) + Bedrag.FromCents(1));
}
