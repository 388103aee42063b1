using System.Globalization;
using Vroegsignalering.Matches;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The worklist of the month, and a werkwijze from a file.</summary>
public sealed class TriageTests
{
    // TRI-6, 004: visits and calls within the capacity of the municipality; every selected and direct match is in the list once, in the order of the plan.
    [Theory]
    [InlineData("gemeente1")]
    [InlineData("gemeente2")]
    [InlineData("gemeente3")]
    [InlineData("gemeente4")]
    [InlineData("gemeente5")]
    [InlineData("gemeente6")]
    public async Task Run_Municipality_WritesAWorklistWithinItsCapacity(string code)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--werkwijze", code));

        var rows = sample.Rows("werklijst.csv");
        var matches = sample.Rows("direct.csv").Select(row => row["match"])
            .Concat(sample.Rows("selectie.csv").Where(row => row["uitkomst"] == "geselecteerd").Select(row => row["match"]));
        Assert.Equal(matches.Order(StringComparer.Ordinal), rows.Select(row => row["match"]).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(rang => $"{rang}"), rows.Select(row => row["rang"]));

        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        foreach (var plaatsen in werkwijze.Triage!.Capaciteit.Where(each => each.Gebied is null && each.Team is null))
        {
            var most = plaatsen.PerRun.Op(new(2026, 5, 25)) ?? int.MaxValue;
            Assert.InRange(rows.Count(row => row["kanaal"].Split(' ').Contains(plaatsen.Kanaal.Code)), 0, most);
        }
    }

    // 004, municipality 4: 20 visits and 50 calls a month.
    [Fact]
    public async Task Run_Municipality4_HasAtMostTwentyVisitsAndFiftyCalls()
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", "gemeente4");

        var rows = sample.Rows("werklijst.csv");
        Assert.InRange(rows.Count(row => row["kanaal"].Split(' ').Contains(Kanaal.Huisbezoek.Code)), 1, 20);
        Assert.InRange(rows.Count(row => row["kanaal"].Split(' ').Contains(Kanaal.Telefoon.Code)), 1, 50);
        Assert.All(rows, row => Assert.NotEmpty(row["uitleg"]));
        Assert.Contains("gewenst", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WerkwijzeWithoutTriage_WritesTheHeaderAlone()
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", "duoplus");
        Assert.Equal("rang,match,kanaal,bakje,team,gewenst,uitleg", (await File.ReadAllTextAsync(sample.PathOf("uit/werklijst.csv"))).Trim());
    }

    [Theory]
    [InlineData("duoplus")]
    [InlineData("gemeente4")]
    public async Task Run_WerkwijzeFromAFile_DoesWhatItsCodeDoes(string code)
    {
        using var sample = new Sample();
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        var path = sample.Write("eigen.json", WerkwijzeJson.Write(werkwijze));

        // The same table of districts for both: the one that comes along belongs to the code duoplus.
        string[] same = ["--gebieden", Sample.BundledPath("gebieden.csv")];
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync(["--werkwijze", code, "--uit", "code", .. same]));
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync(["--werkwijze", path, "--uit", "bestand", .. same]));
        foreach (var file in new[] { "selectie.csv", "werklijst.csv", "zaak.csv", "balans.json" })
        {
            Assert.Equal(await File.ReadAllTextAsync(sample.PathOf($"code/{file}")), await File.ReadAllTextAsync(sample.PathOf($"bestand/{file}")));
        }
    }

    // SEL-1, TRI-6: what is handed back is not triaged; within one rule the order of the ranking stays.
    [Fact]
    public async Task Run_WerkwijzeWithQuotasAndTriage_TriagesTheSelectedInTheirRank()
    {
        using var sample = new Sample();
        var werkwijze = Standaardwerkwijzen.DuoPlus with { Code = "eigen", Naam = "Eigen", Triage = Standaardwerkwijzen.Gemeente4.Triage };
        await sample.RunAsync("--werkwijze", sample.Write("eigen.json", WerkwijzeJson.Write(werkwijze)), "--gebieden", Sample.BundledPath("gebieden.csv"));

        var selection = sample.Rows("selectie.csv").ToDictionary(row => row["match"]);
        var rows = sample.Rows("werklijst.csv");
        Assert.Contains(selection.Values, row => row["uitkomst"] == "teruggegeven");
        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => selection.TryGetValue(row["match"], out var verdict) && verdict["uitkomst"] != "geselecteerd");
        var ranks = rows.Where(row => row["uitleg"].Contains(": regel match,", StringComparison.Ordinal) && selection.ContainsKey(row["match"]))
            .Select(row => int.Parse(selection[row["match"]]["rang"], CultureInfo.InvariantCulture)).ToList();
        Assert.True(ranks.Count > 5);
        Assert.Equal(ranks.Order(), ranks);
    }

    // TRI-6: capacity of a district counts all that is in it, also what is taken up at once, outside the quotas.
    [Fact]
    public async Task Run_WerkwijzeWithCapacityPerDistrict_CountsTheMatchesOfThatDistrict()
    {
        using var sample = new Sample();
        var regels = Standaardwerkwijzen.Gemeente4.Triage!
            .With(new Kanaalcapaciteit { Kanaal = Kanaal.Huisbezoek, PerRun = 1000 })
            .With(new Kanaalcapaciteit { Kanaal = Kanaal.Huisbezoek, Gebied = Gebied.Parse("Uithoorn"), PerRun = 1 });
        var werkwijze = Standaardwerkwijzen.Gemeente4 with { Code = "eigen", Naam = "Eigen", Triage = regels };
        await sample.RunAsync("--werkwijze", sample.Write("eigen.json", WerkwijzeJson.Write(werkwijze)), "--gebieden", Sample.BundledPath("gebieden.csv"));

        var selected = sample.Rows("selectie.csv").ToDictionary(row => row["match"], row => row["gebied"]);
        var visits = sample.Rows("werklijst.csv").Where(row => row["kanaal"] == "huisbezoek").Select(row => row["match"]).ToList();
        Assert.Contains(visits, match => selected.GetValueOrDefault(match) == "Ouder-Amstel");
        Assert.DoesNotContain(visits, match => selected.GetValueOrDefault(match) == "Uithoorn");

        // What is taken up at once gets a place beyond the capacity too (AAN-9), and is counted in its district.
        var direct = sample.Rows("direct.csv").Select(row => row["match"]).ToHashSet();
        var explanations = sample.Rows("werklijst.csv").Where(row => direct.Contains(row["match"])).Select(row => row["uitleg"]).ToList();
        Assert.Equal(3, explanations.Count);
        Assert.All(explanations, (text, i) => Assert.EndsWith($"{i + 1} van 1 (gebied Uithoorn)", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_FaultyWerkwijzeFile_NamesEveryFaultInOneLine()
    {
        using var sample = new Sample();
        var path = sample.Write("fout.json", WerkwijzeJson.Write(Standaardwerkwijzen.Gemeente4)
            .Replace("\"waarde\": \"maand\"", "\"waarde\": \"week\"", StringComparison.Ordinal)
            .Replace("\"huisbezoek\"", "\"huisbezoeken\"", StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync("--werkwijze", path));
        Assert.Contains("huisbezoeken", sample.ErrorLine(), StringComparison.Ordinal);
        Assert.Contains("triage.", sample.ErrorLine(), StringComparison.Ordinal);
        Assert.Contains("; ", sample.ErrorLine(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.PathOf("uit")));
    }
}
