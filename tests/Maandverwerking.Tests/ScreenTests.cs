namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class ScreenTests
{
    private static readonly string[] Personal = ["achternaam", "voornamen", "geboortedatum", "postcode", "telefoon", "bedrijfsnaam"];

    [Theory]
    [InlineData("duoplus", "nl")]
    [InlineData("landelijk", "en")]
    public async Task Show_NoPersonalValueOfAnyRow(string werkwijze, string taal)
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", werkwijze, "--taal", taal);

        // SIG-12. Words are compared as words: "Vera" is not in "overdracht".
        var words = sample.Output.Split([' ', '\n', ',', ':', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Csv.Read(Sample.BundledPath("signalen.csv")))
        {
            foreach (var value in Personal.Select(column => row[column].Trim()).Where(value => value.Length > 0))
            {
                Assert.DoesNotContain(value, words);
                Assert.False(value.Length > 5 && sample.Output.Contains(value, StringComparison.OrdinalIgnoreCase), "A personal value is on the screen.");
            }
        }

        Assert.Contains("1421** ***", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_FunnelThenTenMatchesThenFiles()
    {
        using var sample = new Sample();
        await sample.RunAsync();

        var lines = sample.Output.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        Assert.Equal("Lezen: signalen.csv 100%", lines[0]);
        Assert.Equal("Verwerken: 2026-05 25% 50% 75% 100%", lines[1]);
        Assert.StartsWith("Maand 2026-05, werkwijze Duo+", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= 110 || line.Contains(sample.Folder, StringComparison.Ordinal), line));
        var selection = sample.Rows("selectie.csv");
        var titles = lines.Where(line => selection.Any(row => line.StartsWith($"{row["rang"]}. {row["match"]}, ", StringComparison.Ordinal))).ToList();
        Assert.Equal(Enumerable.Range(1, 10), titles.Select(line => int.Parse(line.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(10, lines.Count(line => line.TrimStart().StartsWith("Sleutel: ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line == $"De bestanden staan in {sample.PathOf("uit")}");
        // Without colour: no escape in the text.
        Assert.DoesNotContain('\u001b', sample.Output);
        var balance = sample.Balance();
        Assert.Contains(lines, line => line.Contains("geselecteerd", StringComparison.Ordinal) && line.Contains($"| {balance["matchesGeselecteerd"],7} |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_English_HasNoDutchLines()
    {
        using var sample = new Sample();
        await sample.RunAsync("--taal", "en");
        Assert.StartsWith("Reading: ", sample.Output, StringComparison.Ordinal);
        Assert.Contains("rows read", sample.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gelezen", sample.Output, StringComparison.Ordinal);
        Assert.Contains(sample.Rows("niet-gematcht.csv"), row => row["toelichting"].StartsWith("1 on the key; needed: 2; source ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_NamesWithMarkup_AreShownAsTheyAre()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(
            [Sample.Row(("partner", "[red]Verhuurder[/]")), Sample.Row(("signaal_id", "S2"), ("partner", "[/]"))],
            "--gebieden", sample.Write("gebieden.csv", "pc4,gebied,quotum\n1421,[bold]Noord,1\n"));
        Assert.Contains("[red]Verhuurder[/]", sample.Output, StringComparison.Ordinal);
        Assert.Contains("[bold]Noord", sample.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', sample.Output);
    }
}
