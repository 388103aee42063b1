namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>Files that are no files of signals: one clear message and no stack trace.</summary>
public class RobustnessTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Run_Garbage_SaysThatColumnsAreMissing(int seed)
    {
        using var sample = new Sample();
        var bytes = new byte[10_000_000];
        new Random(seed).NextBytes(bytes);

        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--signalen", sample.Write("ruis.csv", bytes), "--maand", "2025-03"));
        Assert.True(sample.ErrorLine().Length < 1_000);
    }

    [Fact]
    public async Task Run_GarbageUnderAGoodHeader_GivesFaultsOrStops()
    {
        using var sample = new Sample();
        var bytes = new byte[1_000_000];
        new Random(4).NextBytes(bytes);
        byte[] file = [.. System.Text.Encoding.UTF8.GetBytes(Sample.Header + "\n"), .. bytes];

        Assert.Equal(ExitCodes.UnreadableRows, await sample.RunAsync("--signalen", sample.Write("ruis.csv", file), "--maand", "2025-03"));
        Assert.Equal(sample.Balance()["gelezen"], sample.Balance()["foutregels"]);
        Assert.DoesNotContain(sample.Output, c => char.IsControl(c) && c is not '\n' and not '\r');
    }

    [Fact]
    public async Task Run_EmptyFile_SaysSo()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--signalen", sample.Write("leeg.csv", string.Empty)));
        Assert.EndsWith("het bestand is leeg.", sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--maand", "2025-03")]
    [InlineData("--taal", "nl")]
    public async Task Run_HeaderOnly_RunsWithoutSignals(string option, string value)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--signalen", sample.Write("kop.csv", Sample.Header), option, value));
        Assert.Contains("alleen een kop", sample.Output, StringComparison.Ordinal);
        Assert.All(sample.Balance().Values, count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task Run_EveryFieldWrong_ListsThemAllAndGoesOn()
    {
        using var sample = new Sample();
        var columns = Sample.Header.Split(',');
        var row = string.Join(',', columns.Select(_ => "? ?"));

        Assert.Equal(ExitCodes.UnreadableRows, await sample.RunAsync("--signalen", sample.Write("fout.csv", $"{Sample.Header}\n{row}\n{row}\n")));

        // Free text cannot be wrong: given names, the town and the names of a partner and a business.
        Assert.Equal(
            columns.Except(["partner", "voornamen", "woonplaats", "bedrijfsnaam"]).Order(StringComparer.Ordinal),
            sample.Rows("fouten.csv").Where(fault => fault["regel"] == "3").Select(fault => fault["veld"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, sample.Balance()["foutregels"]);
    }

    [Fact]
    public async Task Run_QuoteThatNeverCloses_StopsWithoutReadingOn()
    {
        using var sample = new Sample();
        var rest = string.Concat(Enumerable.Range(0, 20_000).Select(i => Sample.Row(("signaal_id", $"R{i}")) + "\n"));
        var file = sample.Write("open.csv", $"{Sample.Header}\n{Sample.Row()}\n{Sample.Row(("signaal_id", "\"S2"))}\n{rest}");

        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--signalen", file, "--maand", "2025-03"));
        Assert.Contains("vanaf regel 3", sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_QuoteOpenAtTheEnd_IsAFaultOfTheRow()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.UnreadableRows, await sample.RunRowsAsync([Sample.Row(), Sample.Row(("signaal_id", "\"S2")), Sample.Row(("signaal_id", "S3"))]));
        var fault = Assert.Single(sample.Rows("fouten.csv"));
        Assert.Equal(("3", "regel"), (fault["regel"], fault["veld"]));
    }

    [Fact]
    public async Task Run_MissingColumns_NamesThemAll()
    {
        using var sample = new Sample();
        var file = sample.Write("smal.csv", Sample.Header.Replace("postcode", "pc", StringComparison.Ordinal).Replace("bedrag,termijn", "b,termijn", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--signalen", file));
        Assert.EndsWith("kolommen ontbreken: postcode, bedrag.", sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ColumnTwice_IsRefused()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--signalen", sample.Write("dubbel.csv", Sample.Header + ",Postcode\n")));
        Assert.EndsWith("kolommen staan er twee keer: postcode.", sample.ErrorLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_StopsWithItsOwnCode()
    {
        using var sample = new Sample();
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Cancelled, await Cli.RunAsync([], output, error, sample.Folder, new CancellationToken(canceled: true)));
        Assert.Equal("Afgebroken.", error.ToString().Trim());
    }
}
