namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class OptionTests
{
    [Theory]
    [InlineData("--werkwijze", "rotterdam", "arnhem, duoplus, pilot50, twente, landelijk")]
    [InlineData("--maand", "2025-13", "JJJJ-MM")]
    [InlineData("--maand", "1900-01", "1970–2199")]
    [InlineData("--maand", "maart\u001b[31m", "JJJJ-MM")]
    [InlineData("--peildatum", "25-03-2025", "JJJJ-MM-DD")]
    [InlineData("--peildatum", "2025-02-29", "JJJJ-MM-DD")]
    [InlineData("--taal", "fr", "nl, en")]
    [InlineData("--signalen", "er-is-niets.csv", "bestaat niet")]
    [InlineData("--signalen", ".", "kan niet gelezen worden")]
    [InlineData("--gebieden", "er-is-niets.csv", "bestaat niet")]
    public async Task Run_OptionThatCannotBeUsed_GivesOneLine(string option, string value, string expected)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync(option, value));
        Assert.Contains(expected, sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--onbekend")]
    [InlineData("los")]
    [InlineData("--maand")]
    [InlineData("@antwoorden.txt")]
    public async Task Run_UnknownOption_GivesOneLine(string argument)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync(argument));
        Assert.NotEmpty(sample.ErrorLine());
    }

    [Fact]
    public async Task Run_UnwritableFolder_GivesOneLine()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--uit", sample.Write("bestand", string.Empty)));
        Assert.Contains("kan niet geschreven worden", sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Help_NamesEveryOption()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--help"));
        Assert.All(
            ["--signalen", "--werkwijze", "--maand", "--peildatum", "--gebieden", "--uit", "--taal", "arnhem|duoplus|pilot50|twente|landelijk"],
            option => Assert.Contains(option, sample.Output, StringComparison.Ordinal));
        Assert.False(Directory.Exists(sample.PathOf("uit")));
    }

    [Fact]
    public async Task Run_English_TranslatesErrorsToo()
    {
        using var sample = new Sample();
        await sample.RunAsync("--taal", "en", "--maand", "x");
        Assert.StartsWith("--maand: 'x' cannot be read or is unknown; allowed: a month YYYY-MM", sample.ErrorLine(), StringComparison.Ordinal);
    }
}
