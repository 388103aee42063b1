namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class NaamgebruikTests
{
    [Theory]
    [InlineData("E", "eigen")]
    [InlineData("p", "partner")]
    [InlineData("V", "partner-voor-eigen")]
    [InlineData(" N ", "partner-na-eigen")]
    [InlineData("geslachtsnaam partner na eigen geslachtsnaam", "partner-na-eigen")]
    public void TryRead_LetterOrText_IsThatUse(string text, string code)
    {
        Assert.True(Naamgebruik.TryRead(text, out var naamgebruik));
        Assert.Equal(code, naamgebruik.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("EE")]
    public void TryRead_Other_IsRefused(string text) => Assert.False(Naamgebruik.TryRead(text, out _));
}
