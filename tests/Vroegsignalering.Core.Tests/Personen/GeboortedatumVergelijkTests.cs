namespace Vroegsignalering.Tests.Personen;

// SIG-7
public class GeboortedatumVergelijkTests
{
    [Theory]
    [InlineData("1980-05-17", "1980-05-17", "gelijk")]
    [InlineData("1980-05-17", "1980-05-18", "strijdig")]
    [InlineData("1980-05-17", "1981-05-17", "strijdig")]
    [InlineData("1980-05-17", "1980-05", "verenigbaar")]
    [InlineData("1980-05-17", "1980", "verenigbaar")]
    [InlineData("1980-05", "1980", "verenigbaar")]
    [InlineData("1980-05", "1980-05", "verenigbaar")] // gelijk needs two complete dates
    [InlineData("1980-05-17", "1980-06", "strijdig")]
    [InlineData("1980-05-17", "1981", "strijdig")]
    [InlineData("1980-05-17", "00000000", "onbekend")]
    [InlineData("00000000", "00000000", "onbekend")]
    [InlineData("2000-01-01", "2000-01-01", "gelijk")]
    [InlineData("2000-01-01", "1985-06-03", "onbekend")]
    [InlineData("1985-01-01", "1985-06-03", "verenigbaar")]
    [InlineData("1985-01-01", "1985-06", "verenigbaar")]
    [InlineData("1985-01-01", "1990-06-03", "onbekend")]
    [InlineData("1985-01-01", "1990", "onbekend")]
    [InlineData("1985-01-02", "1985-06-03", "strijdig")]
    public void Vergelijk_Example_GivesItBothWays(string one, string other, string code)
    {
        Assert.Equal(code, Geboortedatum.Parse(one).Vergelijk(Geboortedatum.Parse(other)).Code);
        Assert.Equal(code, Geboortedatum.Parse(other).Vergelijk(Geboortedatum.Parse(one)).Code);
    }
}
