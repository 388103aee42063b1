namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>What a row means, seen from outside.</summary>
public class SignaalRowTests
{
    [Fact]
    public async Task Run_UpdatedSignal_ReplacesTheEarlierOneOfThePartner()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(
        [
            Sample.Row(("signaaldatum", "2025-03-10")),
            Sample.Row(("signaal_id", "S2"), ("signaaldatum", "2025-03-20"), ("soort", "GEACTUALISEERD VROEGSIGNAAL"), ("bedrag", "120")),
            Sample.Row(("signaal_id", "S3"), ("partner", "Water"), ("sector", "water")),
        ]);

        Assert.Equal("S1", Assert.Single(sample.Rows("vervangen.csv"))["signaal_id"]);
        Assert.Equal("S2", Assert.Single(sample.Rows("vervangen.csv"))["vervangen_door"]);
        var match = Assert.Single(sample.Rows("matches.csv"));
        Assert.Equal(("2", "2", "220.00", "meervoudig"), (match["aantal_signalen"], match["aantal_partners"], match["totaalbedrag"], match["soort"]));
        Assert.Equal(["S2", "S3"], match["signalen"].Split(' ').Order());
        BalansAssert.Holds(sample);
    }

    [Fact]
    public async Task Run_SignalDate_IsTheReportingMomentByDefault()
    {
        using var sample = new Sample();
        // AAN-11: 25 March 2025 is a Tuesday. The day after is too late, whatever the reference date.
        await sample.RunRowsAsync([Sample.Row(), Sample.Row(("signaal_id", "S2"), ("signaaldatum", "2025-03-26"))], "--peildatum", "2025-03-31");

        var drop = Assert.Single(sample.Rows("uitval.csv"));
        Assert.Equal(("S2", "buiten-aanlevermoment"), (drop["signaal_id"], drop["reden"]));
        Assert.Contains("2025-03-31", sample.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-02-23", "2025-03-25", null)]
    [InlineData("2025-02-24", "2025-03-25", "te-jong")]
    [InlineData("2025-02-24", "2025-03-26", null)]
    [InlineData("2024-12-15", "2025-03-25", null)]
    [InlineData("2024-12-14", "2025-03-25", "te-oud")]
    public async Task Run_Peildatum_MovesTheAgeWindow(string due, string peildatum, string? reason)
    {
        using var sample = new Sample();
        // AAN-2: 30 to 100 days, both included.
        await sample.RunRowsAsync([Sample.Row(("oudste_vervaldatum", due))], "--peildatum", peildatum);
        Assert.Equal(reason, sample.Rows("uitval.csv").Select(row => row["reden"]).SingleOrDefault());
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("Bakkerij", "", null)]
    [InlineData("Bakkerij", "Eenmanszaak", null)]
    [InlineData("Bakkerij", "BV", "rechtspersoon")]
    public async Task Run_Rechtsvorm_DecidesWhetherItIsAPerson(string bedrijfsnaam, string rechtsvorm, string? reason)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunRowsAsync([Sample.Row(("bedrijfsnaam", bedrijfsnaam), ("rechtsvorm", rechtsvorm))]));
        Assert.Equal(reason, sample.Rows("uitval.csv").Select(row => row["reden"]).SingleOrDefault());
    }

    [Theory]
    [InlineData("huur", "vroegsignaal")]
    [InlineData("HUUR", "Vroegsignaal")]
    [InlineData("CAK Zorgverzekeringen", "CAK-melding")]
    [InlineData("Energie", "eindelevering")]
    [InlineData("energie", "Eindeleveringssignaal")]
    [InlineData("dienst toeslagen", "geactualiseerd vroegsignaal")]
    public async Task Run_SectorAndSoort_TakeOfficialTextsAndSharedWords(string sector, string soort)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunRowsAsync([Sample.Row(("sector", sector), ("soort", soort))]));
    }

    [Theory]
    [InlineData("1970-01", "historie")]
    [InlineData("2199-12", "latereMaanden")]
    public async Task Run_FarMonths_AreCountedOnly(string month, string count)
    {
        using var sample = new Sample();
        var code = await sample.RunRowsAsync([Sample.Row(), Sample.Row(("signaal_id", "S2"), ("aanlevermaand", month))]);
        Assert.Equal(ExitCodes.Ok, code);
        Assert.Equal(1, sample.Balance()[count]);
        BalansAssert.Holds(sample);
    }

    [Theory]
    [InlineData("0001-01")]
    [InlineData("1969-12")]
    [InlineData("9999-12")]
    public async Task Run_MonthsOutsideTheCalendar_AreFaults(string month)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.UnreadableRows, await sample.RunRowsAsync([Sample.Row(), Sample.Row(("signaal_id", "S2"), ("aanlevermaand", month))]));
        Assert.Equal("aanlevermaand", Assert.Single(sample.Rows("fouten.csv"))["veld"]);
    }

    [Fact]
    public async Task Run_WithoutMonth_TakesTheLatestOfTheFile()
    {
        using var sample = new Sample();
        var file = sample.Write("invoer.csv", string.Join('\n', Sample.Header, Sample.Row(("aanlevermaand", "2025-01")), Sample.Row(("signaal_id", "S2"), ("aanlevermaand", "2025-02"))));
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--signalen", file));
        Assert.StartsWith("Maand 2025-02", sample.Output.Split('\n')[2], StringComparison.Ordinal);
    }
}
