namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The deadlines of the selected matches and the calendar of reporting moments.</summary>
public sealed class TermijnTests
{
    // The bundled month is May 2026; the 25th is Whit Monday, so that the report is of Tuesday 26 May (AAN-11).
    [Fact]
    public async Task Run_Arnhem_WritesEveryDeadlineOfEverySelectedMatch()
    {
        using var sample = new Sample();
        Assert.Equal(0, await sample.RunAsync("--werkwijze", "arnhem"));

        var selected = sample.Rows("selectie.csv").Where(row => row["uitkomst"] == "geselecteerd").Select(row => row["match"]).ToList();
        var rows = sample.Rows("termijnen.csv");
        Assert.NotEmpty(selected);
        Assert.Equal(selected.SelectMany(match => Enumerable.Repeat(match, 9)), rows.Select(row => row["match"]));
        Assert.Equal(
            [
                ("terugkoppeling-dataverwerker", "2026-05-26", "2026-05-28", "convenant"), ("screening", "", "", "beleid"), ("eerste-huisbezoek", "2026-05-26", "2026-06-09", "beleid"),
                ("terugkoppeling", "2026-05-26", "2026-07-03", "convenant"), ("eerste-gesprek", "", "", "wet-of-amvb"), ("eerste-gesprek-bedreigende-situatie", "", "", "wet-of-amvb"),
                ("nazorgcontact", "", "", "beleid"), ("eerste-evaluatie", "2026-05-26", "2026-08-26", "beleid"), ("tweede-evaluatie", "2026-05-26", "2026-11-26", "beleid"),
            ],
            rows.Take(9).Select(row => (row["termijnsoort"], row["start"], row["vervaldag"], row["grondslag"])));
        Assert.StartsWith("28 werkdagen na dinsdag 2026-05-26, startdag telt niet mee, grondslag convenant; overgeslagen: 2026-05-30 zaterdag", rows[3]["uitleg"], StringComparison.Ordinal);
        Assert.Equal("4 weken; begint bij: aanbod voor schuldhulpverlening aanvaard", rows[4]["uitleg"]);
        Assert.StartsWith("match,termijnsoort,start,vervaldag,grondslag,uitleg\n", File.ReadAllText(sample.PathOf("uit/termijnen.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_English_ExplainsInEnglish()
    {
        using var sample = new Sample();
        Assert.Equal(0, await sample.RunAsync("--taal", "en"));
        Assert.Equal("4 weeks; starts at: offer of debt counselling accepted", sample.Rows("termijnen.csv")[0]["uitleg"]);
        Assert.Contains("SUMMARY:reporting moment 2026-01\r\n", File.ReadAllText(sample.PathOf("uit/aanlevermomenten.ics")), StringComparison.Ordinal);
    }

    // AAN-11, TER-7: twelve moments at 11:00 Dutch time; May on the 26th in summer time, December on the 28th in winter time.
    [Fact]
    public async Task Run_BundledMonth_WritesTheReportingMomentsOfTheYear()
    {
        using var sample = new Sample();
        Assert.Equal(0, await sample.RunAsync());

        var text = File.ReadAllText(sample.PathOf("uit/aanlevermomenten.ics"));
        var starts = text.Split("\r\n").Where(line => line.StartsWith("DTSTART:", StringComparison.Ordinal)).ToList();
        Assert.Equal(12, starts.Count);
        Assert.Equal(("DTSTART:20260526T090000Z", "DTSTART:20261228T100000Z"), (starts[4], starts[11]));
        Assert.Contains("UID:aanlevermoment-2026-12@duoplus.vroegsignalering.example\r\n", text, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }
}
