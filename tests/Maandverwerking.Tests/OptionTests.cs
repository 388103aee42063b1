using Vroegsignalering.Samples.Maandverwerking.Writing;

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
    [InlineData("--onbekend", "'--onbekend' is geen optie; zie --help.")]
    [InlineData("los", "'los' is geen optie; zie --help.")]
    [InlineData("@antwoorden.txt", "'@antwoorden.txt' is geen optie; zie --help.")]
    [InlineData("--maand", "--maand: geef precies één waarde.")]
    [InlineData("--maand 2025-01 --maand 2025-02", "--maand: geef precies één waarde.")]
    [InlineData("los --taal en", "'los' is no option; see --help.")]
    [InlineData("--taal en --maand", "--maand: give exactly one value.")]
    [InlineData("--version --maand 2025-03", "--version: gaat niet samen met iets anders.")]
    public async Task Run_UnusableCommandLine_GivesOneLineInTheLanguage(string arguments, string expected)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync(arguments.Split(' ')));
        Assert.Equal(expected, sample.ErrorLine());
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
            ["--signalen", "--werkwijze", "--maand", "--peildatum", "--gebieden", "--register", "--uit", "--taal", "arnhem|duoplus|pilot50|twente|landelijk"],
            option => Assert.Contains(option, sample.Output, StringComparison.Ordinal));
        Assert.All(OutputFolder.Files, file => Assert.Contains(file, sample.Output, StringComparison.Ordinal));
        Assert.False(Directory.Exists(sample.PathOf("uit")));
    }

    [Theory]
    [InlineData("--help", "Gebruik:", "Usage:")]
    [InlineData("--taal fr --help", "Gebruik:", "Usage:")]
    [InlineData("--taal en --help", "Usage:", "Gebruik:")]
    [InlineData("--help --taal en", "Usage:", "Gebruik:")]
    public async Task Run_Help_IsInTheLanguage(string arguments, string expected, string other)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync(arguments.Split(' ')));
        Assert.Contains(expected, sample.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(other, sample.Output, StringComparison.Ordinal);
        Assert.Equal(expected == "Usage:", sample.Output.Contains("YYYY-MM-DD", StringComparison.Ordinal));
        Assert.Equal(expected == "Usage:", sample.Output.Contains("Default the reporting moment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_English_TranslatesErrorsToo()
    {
        using var sample = new Sample();
        await sample.RunAsync("--taal", "en", "--maand", "x");
        Assert.StartsWith("--maand: 'x' cannot be read or is unknown; allowed: a month YYYY-MM", sample.ErrorLine(), StringComparison.Ordinal);
    }
}
