using System.Globalization;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The shared file of synthetic signals, a file nobody made for this program.</summary>
public class SharedFileTests
{
    [SharedDataTheory]
    [InlineData("synthetisch-signalen.csv", "arnhem")]
    [InlineData("synthetisch-signalen.csv", "duoplus")]
    [InlineData("synthetisch-signalen.csv", "pilot50")]
    [InlineData("synthetisch-signalen.csv", "twente")]
    [InlineData("synthetisch-signalen.csv", "landelijk")]
    [InlineData("synthetisch-signalen-stress.csv", "duoplus")]
    [InlineData("synthetisch-signalen-stress.csv", "landelijk")]
    public async Task Run_SyntheticSignals_BalancesWithoutAFault(string file, string werkwijze)
    {
        using var sample = new Sample();
        var code = await sample.RunAsync("--signalen", SharedData.PathOf(file), "--werkwijze", werkwijze, "--maand", "2025-03");

        Assert.Equal(ExitCodes.Ok, code);
        BalansAssert.Holds(sample);
        var months = SharedData.Rows(file).CountBy(row => row["aanlevermaand"]).ToDictionary();
        Assert.Equal(months["2025-03"], sample.Balance()["ontvangen"]);
        Assert.Equal(months.Values.Sum() - months["2025-03"], sample.Balance()["historie"]);
    }

    [SharedDataFact]
    public async Task Run_SyntheticSignals_DropsExactlyTheLegalPersonsAndTheAges()
    {
        using var sample = new Sample();
        await sample.RunAsync("--signalen", SharedData.PathOf("synthetisch-signalen.csv"), "--werkwijze", "duoplus", "--maand", "2025-03");

        // AAN-2 and AAN-7, computed here from the rows: legal persons first, then 30 to 100 days at 25 March 2025.
        var reference = new DateOnly(2025, 3, 25);
        var expected = new Dictionary<string, string>();
        foreach (var row in SharedData.Rows("synthetisch-signalen.csv").Where(row => row["aanlevermaand"] == "2025-03"))
        {
            var days = reference.DayNumber - DateOnly.Parse(row["oudste_vervaldatum"], CultureInfo.InvariantCulture).DayNumber;
            var reason = row["rechtsvorm"] is "BV" or "NV" ? "rechtspersoon" : days < 30 ? "te-jong" : days > 100 ? "te-oud" : null;
            if (reason is not null)
            {
                expected.Add(row["signaal_id"], reason);
            }
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, sample.Rows("uitval.csv").ToDictionary(row => row["signaal_id"], row => row["reden"]));
    }

    // TRI-6: municipality 4 has 20 visits and 50 calls; who wanted one and got none has the trail of it in the explanation.
    [SharedDataFact]
    public async Task Run_SyntheticSignals_Municipality4KeepsToItsCapacityAndTellsOfEachOverflow()
    {
        using var sample = new Sample();
        await sample.RunAsync("--signalen", SharedData.PathOf("synthetisch-signalen.csv"), "--werkwijze", "gemeente4", "--maand", "2025-03");

        var rows = sample.Rows("werklijst.csv");
        Assert.Equal(20, rows.Count(row => row["kanaal"].Split(' ').Contains("huisbezoek")));
        Assert.InRange(rows.Count(row => row["kanaal"].Split(' ').Contains("telefoon")), 1, 50);
        var overflow = rows.Where(row => row["gewenst"].Split(' ').Contains("huisbezoek") && !row["kanaal"].Split(' ').Contains("huisbezoek")).ToList();
        Assert.NotEmpty(overflow);
        Assert.All(overflow, row => Assert.Contains("huisbezoek: vol, 20 van 20 → ", row["uitleg"], StringComparison.Ordinal));
    }
}
