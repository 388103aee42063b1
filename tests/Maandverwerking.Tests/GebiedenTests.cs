namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class GebiedenTests
{
    private static readonly string[] TwoMatches =
    [
        Sample.Row(("signaal_id", "A1"), ("bedrag", "300")), Sample.Row(("signaal_id", "A2"), ("bedrag", "300")),
        Sample.Row(("signaal_id", "B1"), ("huisnummer", "14")), Sample.Row(("signaal_id", "B2"), ("huisnummer", "14")),
        Sample.Row(("signaal_id", "C1"), ("postcode", "1115AB")), Sample.Row(("signaal_id", "C2"), ("postcode", "1115AB")),
    ];

    [Fact]
    public async Task Run_Table_ReplacesTheNamedQuotas()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(TwoMatches, "--gebieden", sample.Write("gebieden.csv", "gebied;quotum;pc4\nNoord;1;1421\n"));

        // SEL-8: 1115 is not in the table; Duo+ has no default quota, so it is bounded by the total only.
        Assert.Equal(
            [("Noord", "geselecteerd", ""), ("Noord", "teruggegeven", "quotum-gebied-vol"), ("onbekend", "geselecteerd", "")],
            sample.Rows("selectie.csv").Select(row => (row["gebied"], row["uitkomst"], row["reden"])).Order());
    }

    [Fact]
    public async Task Run_EmptyQuotum_IsNoMaximum()
    {
        using var sample = new Sample();
        // Arnhem has a default of 10 per district: the empty quotum replaces it.
        var rows = Enumerable.Range(1, 12).SelectMany(number => new[] { "X", "Y" }.Select(id => Sample.Row(("signaal_id", $"{id}{number}"), ("huisnummer", $"{number}"))));
        await sample.RunRowsAsync(rows, "--werkwijze", "arnhem", "--gebieden", sample.Write("gebieden.csv", "pc4,gebied,quotum\n1421,Noord,\n"));
        Assert.Equal(12, sample.Balance()["matchesGeselecteerd"]);
    }

    [Fact]
    public async Task Run_WithoutTable_PutsEverythingInTheUnknownDistrict()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(TwoMatches);
        Assert.All(sample.Rows("selectie.csv"), row => Assert.Equal("onbekend", row["gebied"]));
    }

    [Theory]
    [InlineData("142,Noord,1", "regel 2: pc4")]
    [InlineData("0142,Noord,1", "regel 2: pc4")]
    [InlineData("1421,,1", "regel 2: gebied")]
    [InlineData("1421,Noord,veel", "regel 2: quotum")]
    [InlineData("1421,Noord,-1", "regel 2: quotum")]
    [InlineData("1421,Noord,1\n1421,Zuid,1", "regel 3: pc4")]
    [InlineData("1421,Noord,1\n1422,Noord,2", "regel 3: quotum")]
    [InlineData("1421,Noord,1\n1422,Noord,", "regel 3: quotum")]
    public async Task Run_FaultyTable_NamesTheFirstFaultAndTheirNumber(string rows, string expected)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync([Sample.Row()], "--gebieden", sample.Write("gebieden.csv", $"pc4,gebied,quotum\n{rows}\n9,,x\n")));
        Assert.Contains(expected, sample.ErrorLine(), StringComparison.Ordinal);
        Assert.Contains("fouten in totaal: 4", sample.ErrorLine(), StringComparison.Ordinal);
    }
}
