using System.Globalization;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The example case, and what the partners hear.</summary>
public sealed class CaseTests
{
    // A visit, acceptance, feedback, aftercare and closing (ZAA-3, TKP-6, NAZ-1).
    [Theory]
    [InlineData("arnhem")]
    [InlineData("duoplus")]
    [InlineData("pilot50")]
    [InlineData("twente")]
    [InlineData("landelijk")]
    public async Task Run_EveryWerkwijze_PlaysTheBestMatchFromOpeningToClosing(string werkwijze)
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", werkwijze);

        var rows = sample.Rows("zaak.csv");
        var best = sample.Rows("selectie.csv").First(row => row["uitkomst"] == "geselecteerd")["match"];
        Assert.All(rows, row => Assert.Equal($"Z-{best}", row["zaak"]));
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => int.Parse(row["volgnummer"], CultureInfo.InvariantCulture)));
        Assert.Equal(
            ["zaak-geopend", "contactpoging-zonder-contact", "contact-gelegd", "hulp-gewenst", "hulp-geaccepteerd", "plan-van-aanpak-vastgesteld", "nazorg-gestart", "volgactie-uitgevoerd", "nazorg-afgerond"],
            rows.Select(row => row["gebeurtenis"]).Where(soort => soort != "terugkoppeling-verstuurd"));
        Assert.Equal(["nog-niet-gestart", "geen-contact-nog-een-poging", "lopend", "nazorg", "afgerond"], rows.Select(row => row["naar"]).Distinct());
        Assert.Equal(rows.Select(row => row["tijdstip"]).Order(StringComparer.Ordinal), rows.Select(row => row["tijdstip"]));
    }

    // TKP-7: every signal of the case gets its own messages: interim at the acceptance, final at the closing.
    [Fact]
    public async Task Run_Landelijk_EachPartnerHearsOfItsOwnSignalTwice()
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", "landelijk");

        var month = Csv.Read(Sample.BundledPath("signalen.csv")).Where(row => row["aanlevermaand"] == "2026-05").Select(row => row["signaal_id"]).ToHashSet();
        var best = sample.Rows("selectie.csv").First(row => row["uitkomst"] == "geselecteerd")["match"];
        var signals = sample.Rows("matches.csv").Single(row => row["match"] == best)["signalen"].Split(' ').Where(month.Contains).ToList();
        var messages = sample.Rows("terugkoppeling.csv").Where(row => signals.Contains(row["signaal_id"])).ToList();
        Assert.Equal(2 * signals.Count, messages.Count);
        Assert.All(signals, signal => Assert.Equal(
            ["wil-hulp tussentijds", "wil-hulp definitief"],
            messages.Where(row => row["signaal_id"] == signal).Select(row => $"{row["code"]} {row["terugkoppeling"]}")));
        // TKP-6: thirty calendar days from the first message, and the final one begins no new rest.
        Assert.All(messages.GroupBy(row => row["signaal_id"]), group => Assert.Equal(
            [Plus30(group.First()["datum"])],
            group.Select(row => row["incassorust_tot_en_met"]).Distinct()));
    }

    // TKP-4: every signal that ends without a case is told once, save what moves to the next run.
    [Fact]
    public async Task Run_SignalsWithoutCase_AreToldOnceWithACodeOnly()
    {
        using var sample = new Sample();
        await sample.RunAsync();

        var messages = sample.Rows("terugkoppeling.csv").ToLookup(row => row["signaal_id"]);
        var dropped = sample.Rows("uitval.csv").ToLookup(row => row["reden"] == "buiten-aanlevermoment");
        Assert.All(dropped[true], row => Assert.Empty(messages[row["signaal_id"]]));
        Assert.All(dropped[false].Concat(sample.Rows("niet-gematcht.csv")), row => Assert.Equal("definitief", Assert.Single(messages[row["signaal_id"]])["terugkoppeling"]));
        Assert.NotEmpty(dropped[true]);
        Assert.Equal(
            ["melding-onterecht", "niet-opgepakt", "wil-hulp"],
            messages.SelectMany(rows => rows).Select(row => row["code"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_NothingSelected_PlaysNoCase()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync([Sample.Row()]);

        Assert.Empty(sample.Rows("zaak.csv"));
        Assert.DoesNotContain("Een zaak van opening tot afsluiting", sample.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Een zaak van opening tot afsluiting", "contactplan: huisbezoek 1 van 2", "Nazorgcontact: uiterlijk")]
    [InlineData("en", "A case from opening to closing", "contact plan: home visit 1 of 2", "Aftercare contact: due")]
    public async Task Show_Arnhem_TellsTheCaseWithItsPlanMessagesAndFollowUp(string taal, params string[] texts)
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", "arnhem", "--taal", taal);

        Assert.All(texts, text => Assert.Contains(text, sample.Output, StringComparison.Ordinal));
    }

    private static string Plus30(string datum) =>
        DateOnly.Parse(datum, CultureInfo.InvariantCulture).AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
