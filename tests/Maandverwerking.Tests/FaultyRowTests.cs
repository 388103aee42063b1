namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class FaultyRowTests
{
    [Fact]
    public async Task Run_BundledFileWithFaults_GoesOnAndListsThemAll()
    {
        using var sample = new Sample();

        Assert.Equal(ExitCodes.UnreadableRows, await sample.RunAsync("--signalen", Sample.BundledPath("met-fouten.csv")));

        BalansAssert.Holds(sample);
        Assert.True(sample.Balance()["ontvangen"] > 0);
        var fields = sample.Rows("fouten.csv").Select(row => row["veld"]).ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "signaal_id", "aanlevermaand", "sector", "partner", "soort", "voornamen", "achternaam", "geboortedatum", "postcode", "huisnummer", "huisletter",
                "toevoeging", "telefoon", "rechtsvorm", "bedrag", "termijnbedrag", "oudste_vervaldatum", "signaaldatum", "gebruik", "markeringen",
                "aantal_termijnen", "nieuwste_vervaldatum", "regel",
            },
            fields);
        // The last row of the file is in another encoding.
        Assert.Equal($"{File.ReadAllBytes(Sample.BundledPath("met-fouten.csv")).Count(b => b == '\n')}", sample.Rows("fouten.csv")[^1]["regel"]);
        Assert.Contains("UTF-8", sample.Rows("fouten.csv")[^1]["melding"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_RowWithSeveralFaults_ReportsEachWithItsLine()
    {
        using var sample = new Sample();
        var code = await sample.RunRowsAsync([Sample.Row(), Sample.Row(("signaal_id", "S2"), ("sector", "x"), ("bedrag", "-1"), ("postcode", ""))]);

        Assert.Equal(ExitCodes.UnreadableRows, code);
        var faults = sample.Rows("fouten.csv");
        Assert.All(faults, row => Assert.Equal("3", row["regel"]));
        Assert.Equal(["bedrag", "postcode", "sector"], faults.Select(row => row["veld"]).Order(StringComparer.Ordinal));
        Assert.Equal((2, 1, 1), (sample.Balance()["gelezen"], sample.Balance()["foutregels"], sample.Balance()["ontvangen"]));
    }

    [Fact]
    public async Task Run_SignaalIdTwice_IsAFaultAtTheSecond()
    {
        using var sample = new Sample();
        // Also when the first row has another fault: the file has to be repaired either way.
        await sample.RunRowsAsync([Sample.Row(("bedrag", "veel")), Sample.Row(), Sample.Row(("signaal_id", "S2"))]);

        Assert.Equal([("2", "bedrag"), ("3", "signaal_id")], sample.Rows("fouten.csv").Select(row => (row["regel"], row["veld"])));
        Assert.StartsWith("'A9' komt al eerder voor", sample.Rows("fouten.csv")[1]["melding"], StringComparison.Ordinal);
        Assert.EndsWith("(eerder op regel 2)", sample.Rows("fouten.csv")[1]["melding"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CommaInAmountWithoutQuotes_IsAFaultOfTheRow()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row(("bedrag", "12,50")), Sample.Row(("signaal_id", "S2"), ("bedrag", "\"12,50\""))]);

        var fault = Assert.Single(sample.Rows("fouten.csv"));
        Assert.Equal(("2", "regel"), (fault["regel"], fault["veld"]));
        Assert.Equal(1, sample.Balance()["ontvangen"]);
    }

    [Fact]
    public async Task Run_QuoteOverRows_SaysUpToWhereItWasRead()
    {
        using var sample = new Sample();
        var code = await sample.RunRowsAsync(
            [Sample.Row(("achternaam", "\"Open")), Sample.Row(("signaal_id", "S2"), ("achternaam", "\"Dicht\"")), Sample.Row(("signaal_id", "S3"))]);

        Assert.Equal(ExitCodes.UnreadableRows, code);
        var fault = Assert.Single(sample.Rows("fouten.csv"));
        Assert.Equal(("2", "regel"), (fault["regel"], fault["veld"]));
        Assert.Contains("tot en met regel 3", fault["melding"], StringComparison.Ordinal);
        Assert.Equal(1, sample.Balance()["ontvangen"]);
    }

    [Fact]
    public async Task Run_LineNumbers_CountTheLinesInsideFields()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row(("partner", "\"Twee\nregels\"")), string.Empty, Sample.Row(("signaal_id", "S2"), ("sector", "x"))]);
        Assert.Equal(["2", "5"], sample.Rows("fouten.csv").Select(row => row["regel"]));
    }

    [Fact]
    public async Task Run_English_TranslatesTheMessages()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row(("bedrag", "veel"))], "--taal", "en");
        Assert.Contains("cannot be read; allowed: ", Assert.Single(sample.Rows("fouten.csv"))["melding"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FaultyPersonalValues_AreMasked()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row(("geboortedatum", "1985-17-94"), ("telefoon", "0206543219876"), ("postcode", "14x1QZ"), ("voorletters", "7531"), ("huisnummer", "geheim"))]);

        var text = File.ReadAllText(Path.Combine(sample.Folder, "uit", "fouten.csv")) + sample.Output;
        Assert.Equal(5, sample.Rows("fouten.csv").Count);
        Assert.All(["1985", "6543219876", "14x1QZ", "7531", "geheim"], value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }
}
