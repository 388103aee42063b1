namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class BundledMaandTests
{
    private static readonly string[] DuoPlusReasons =
    [
        "bekend-in-schuldregeling", "betalingsregeling-loopt", "buiten-aanlevermoment", "geen-klant-meer", "geen-woning", "onvolledige-gegevens", "rechtspersoon", "te-jong", "te-oud",
    ];

    [Fact]
    public async Task Run_WithoutArguments_RunsTheBundledMonthIntoUit()
    {
        using var sample = new Sample();

        Assert.Equal(ExitCodes.Ok, await sample.RunAsync());

        Assert.Empty(sample.Error);
        Assert.Equal(
            [
                "aanlevermomenten.ics", "balans.json", "direct.csv", "fouten.csv", "matches.csv", "niet-gematcht.csv", "opmerkingen.csv", "screening.csv", "selectie.csv",
                "termijnen.csv", "terugkoppeling.csv", "uitval.csv", "vervangen.csv", "volgende-maand.csv", "werklijst.csv", "zaak.csv",
            ],
            sample.Files().Keys.Order(StringComparer.Ordinal));
        BalansAssert.Holds(sample);
        var balance = sample.Balance();
        Assert.InRange(balance["gelezen"], 550, 650);
        Assert.Equal(0, balance["foutregels"]);
        // MAT-5: the kinds are not exclusive.
        Assert.Contains("meervoudig+opeenvolgend", sample.Rows("matches.csv").Select(row => row["soort"]));
        Assert.True(balance["historie"] > 0 && balance["vervangen"] > 0 && balance["nietGematcht"] > 0);
    }

    [Fact]
    public async Task Run_WithoutArguments_FillsTheQuotasOfDuoPlus()
    {
        using var sample = new Sample();
        await sample.RunAsync();

        // SEL-2: 24 = 7 (Ouder-Amstel) + 17 (Uithoorn), and more matches than places in both.
        var selection = sample.Rows("selectie.csv");
        Assert.Equal(17, selection.Count(row => row["gebied"] == "Uithoorn" && row["uitkomst"] == "geselecteerd"));
        Assert.Equal(7, selection.Count(row => row["gebied"] == "Ouder-Amstel" && row["uitkomst"] == "geselecteerd"));
        Assert.Contains(selection, row => row["gebied"] == "onbekend");
        Assert.Contains(selection, row => row["reden"] == "quotum-totaal-vol");
        Assert.Contains(selection, row => row["reden"] == "quotum-gebied-vol");
        Assert.All(selection, row => Assert.Equal(row["uitkomst"] == "geselecteerd", row["reden"].Length == 0));
    }

    [Fact]
    public async Task Run_DuoPlusAndLandelijk_ShowEveryReasonOfIntake()
    {
        using var sample = new Sample();
        await sample.RunAsync();
        await sample.RunAsync("--werkwijze", "landelijk", "--uit", "landelijk");

        // AAN-12: the twelve reasons; Duo+ has no threshold, no instalments and no repetition.
        var duoPlus = Reasons(sample, "uit");
        Assert.Equal(DuoPlusReasons, duoPlus);
        Assert.Equal(
            [.. DuoPlusReasons.Concat(["herhaalde-melding", "onder-drempelbedrag", "te-weinig-termijnen"]).Order(StringComparer.Ordinal)],
            duoPlus.Union(Reasons(sample, "landelijk")).Order(StringComparer.Ordinal));
        BalansAssert.Holds(sample, "landelijk");
        Assert.True(sample.Balance("landelijk")["direct"] > 0);
        Assert.NotEmpty(sample.Rows("direct.csv", "landelijk"));
    }

    [Theory]
    [InlineData("arnhem")]
    [InlineData("duoplus")]
    [InlineData("pilot50")]
    [InlineData("twente")]
    [InlineData("landelijk")]
    public async Task Run_EveryWerkwijze_AccountsForEverySignal(string werkwijze)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--werkwijze", werkwijze));
        BalansAssert.Holds(sample);

        // Every signal of the month is in exactly one file (SEL-5).
        var month = Csv.Read(Sample.BundledPath("signalen.csv")).Where(row => row["aanlevermaand"] == "2026-05").Select(row => row["signaal_id"]).ToHashSet();
        var settled = new[] { "uitval.csv", "vervangen.csv", "niet-gematcht.csv" }.SelectMany(file => sample.Rows(file)).Select(row => row["signaal_id"])
            .Concat(new[] { "matches.csv", "direct.csv" }.SelectMany(file => sample.Rows(file)).SelectMany(row => row["signalen"].Split(' ')).Where(month.Contains));
        Assert.Equal(month.Order(StringComparer.Ordinal), settled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_OtherWerkwijze_KeepsItsOwnQuotas()
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", "landelijk");
        Assert.Equal(0, sample.Balance()["matchesTeruggegeven"]);

        await sample.RunAsync("--werkwijze", "landelijk", "--gebieden", Sample.BundledPath("gebieden.csv"));
        Assert.Equal(17, sample.Rows("selectie.csv").Count(row => row["gebied"] == "Uithoorn" && row["uitkomst"] == "geselecteerd"));
    }

    [Fact]
    public async Task Run_EarlierMonth_CountsLaterOnes()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--maand", "2026-04"));

        var months = Csv.Read(Sample.BundledPath("signalen.csv")).CountBy(row => row["aanlevermaand"]).ToDictionary();
        var balance = sample.Balance();
        Assert.Equal((months["2026-03"], months["2026-04"], months["2026-05"]), (balance["historie"], balance["ontvangen"], balance["latereMaanden"]));
        // AAN-11: 25 April 2026 is a Saturday and the Monday after is King's Day.
        Assert.Contains("2026-04-28", sample.Output, StringComparison.Ordinal);
        BalansAssert.Holds(sample);
    }

    [Fact]
    public async Task Run_Twice_GivesTheSameBytes()
    {
        using var sample = new Sample();
        await sample.RunAsync("--uit", "een");
        var screen = sample.Output.Replace(sample.PathOf("een"), string.Empty, StringComparison.Ordinal);
        await sample.RunAsync("--uit", "twee");

        Assert.Equal(sample.Files("een"), sample.Files("twee"));
        Assert.Equal(screen, sample.Output.Replace(sample.PathOf("twee"), string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_AreUtf8WithLineFeedsAndTheStatedHeaders()
    {
        using var sample = new Sample();
        await sample.RunAsync();

        // RFC 5545 asks for CR LF in a calendar.
        Assert.All(sample.Files().Where(file => !file.Key.EndsWith(".ics", StringComparison.Ordinal)), file => Assert.DoesNotContain("0D", Enumerable.Range(0, file.Value.Length / 2).Select(i => file.Value.Substring(i * 2, 2))));
        Assert.All(sample.Files(), file => Assert.False(file.Value.StartsWith("EFBBBF", StringComparison.Ordinal)));
        Assert.All(sample.Files(), file => Assert.EndsWith("0A", file.Value, StringComparison.Ordinal));
        Assert.Equal("regel,veld,melding", HeaderOf(sample, "fouten.csv"));
        Assert.Equal("signaal_id,reden,toelichting", HeaderOf(sample, "uitval.csv"));
        Assert.Equal("signaal_id,opmerking,toelichting", HeaderOf(sample, "opmerkingen.csv"));
        Assert.Equal("signaal_id,aanlevermaand", HeaderOf(sample, "volgende-maand.csv"));
        Assert.Equal("match,sleutel,soort,aantal_signalen,aantal_partners,totaalbedrag,signalen", HeaderOf(sample, "matches.csv"));
        Assert.Equal("rang,match,gebied,uitkomst,reden", HeaderOf(sample, "selectie.csv"));
        Assert.Equal(
            [
                "gelezen", "foutregels", "historie", "latereMaanden", "ontvangen", "uitgevallen", "vervangen", "direct", "nietGematcht", "inMatches", "geselecteerd",
                "teruggegeven", "matches", "matchesGeselecteerd", "matchesTeruggegeven", "go", "noGo", "handmatigeControle", "nietGecontroleerd",
                "matchesGescreend", "matchesGaanDoor",
            ],
            sample.Balance().Keys);
    }

    private static string[] Reasons(Sample sample, string folder) =>
        [.. sample.Rows("uitval.csv", folder).Select(row => row["reden"]).Distinct().Order(StringComparer.Ordinal)];

    private static string HeaderOf(Sample sample, string file) => File.ReadLines(Path.Combine(sample.Folder, "uit", file)).First();
}
