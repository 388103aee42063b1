namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>What is said of signals besides their outcome.</summary>
public class OpmerkingTests
{
    [Fact]
    public async Task Run_AdmittedWithRemarks_ListsEachOnFileAndScreen()
    {
        using var sample = new Sample();
        // AAN-3 and AAN-7: neither an unknown due date nor an unknown legal form drops a signal; S4 has both and is dropped for another reason.
        await sample.RunRowsAsync(
        [
            Sample.Row(("oudste_vervaldatum", "2025-02-01")),
            Sample.Row(("signaal_id", "S2"), ("bedrijfsnaam", "Bakkerij")),
            Sample.Row(("signaal_id", "S3"), ("oudste_vervaldatum", "2025-02-01"), ("bedrijfsnaam", "Bakkerij")),
            Sample.Row(("signaal_id", "S4"), ("bedrijfsnaam", "Bakkerij"), ("bedrag", "")),
        ]);

        Assert.Equal("S4", Assert.Single(sample.Rows("uitval.csv"))["signaal_id"]);
        Assert.Equal(
            [("S2", "rechtsvorm-onbekend"), ("S2", "vervaldatum-onbekend"), ("S3", "rechtsvorm-onbekend")],
            sample.Rows("opmerkingen.csv").Select(row => (row["signaal_id"], row["opmerking"])).Order());
        Assert.Matches(@"rechtsvorm onbekend: [^|]*\|\s+2 \|", sample.Output);
        Assert.Matches(@"vervaldatum onbekend: [^|]*\|\s+1 \|", sample.Output);
        Assert.Contains("opmerkingen bij toegelaten signalen", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoRemarks_ShowsNoTableOfThem()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row(("oudste_vervaldatum", "2025-02-01"))]);
        Assert.Empty(sample.Rows("opmerkingen.csv"));
        Assert.DoesNotContain("opmerkingen bij", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_LateSignal_IsTakenInWhenDeliveredForTheNextMonth()
    {
        using var sample = new Sample();
        // AAN-11: the moment of March 2025 is the 25th.
        string[] rows = [Sample.Row(), Sample.Row(("signaal_id", "S2"), ("signaaldatum", "2025-03-26"))];
        await sample.RunRowsAsync(rows);
        var late = Assert.Single(sample.Rows("volgende-maand.csv"));
        Assert.Equal(("S2", "2025-04"), (late["signaal_id"], late["aanlevermaand"]));
        Assert.Contains("signalen na het aanlevermoment: 1; lever ze aan voor 2025-04", sample.Output, StringComparison.Ordinal);

        rows[1] = rows[1].Replace("2025-03,", late["aanlevermaand"] + ",", StringComparison.Ordinal);
        await sample.RunRowsAsync(rows, "--maand", "2025-04");
        Assert.Empty(sample.Rows("uitval.csv"));
        Assert.Empty(sample.Rows("volgende-maand.csv"));
        // MAT-3: with the signal of March on its address.
        Assert.Equal(["S1", "S2"], Assert.Single(sample.Rows("matches.csv"))["signalen"].Split(' ').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nl", "1 op de sleutel; nodig: 2; bron ")]
    [InlineData("en", "1 on the key; needed: 2; source ")]
    public async Task Run_NotMatched_GivesTheReasonOfTheLibrary(string taal, string expected)
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row()], "--taal", taal);
        var row = Assert.Single(sample.Rows("niet-gematcht.csv"));
        Assert.Equal("te-weinig-signalen", row["reden"]);
        Assert.StartsWith(expected, row["toelichting"], StringComparison.Ordinal);
    }
}
