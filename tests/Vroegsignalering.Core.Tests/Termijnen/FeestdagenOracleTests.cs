using NodaTime.Text;
using Vroegsignalering.Termijnen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>The holidays against calendars made by others, 1970 to 2100 (TER-8).</summary>
public sealed class FeestdagenOracleTests(ITestOutputHelper output)
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;

    // TER-2: date, name and section of the law of every holiday, and no other holiday.
    [SharedDataFact]
    public void Feestdagen_EveryYear_AreThoseOfTheOracle()
    {
        var expected = Oracle().Select(row => (Date: row.Datum, row.Naam, row.Artikel)).Order().ToList();
        var actual = Years().SelectMany(Kalender.Feestdagen).Select(f => (Date: f.Datum, Naam: f.Naam.Nederlands, Artikel: ArtikelOf(f))).Order().ToList();

        Assert.Equal(expected, actual);
        Assert.Equal(131 * 9, actual.Count);
        output.WriteLine($"{actual.Count} holidays agree.");
    }

    // TER-2: a weekday is a working day exactly when the oracle has no holiday on it.
    [SharedDataFact]
    public void IsWerkdag_EveryDay_IsAWeekdayWithoutHoliday()
    {
        var holidays = Oracle().Select(row => row.Datum).ToHashSet();
        var days = 0;
        for (var date = new LocalDate(1970, 1, 1); date.Year <= 2100; date = date.PlusDays(1))
        {
            var expected = date.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(date);
            Assert.Equal((date, expected), (date, Kalender.IsWerkdag(date)));
            days++;
        }

        output.WriteLine($"{days} days agree.");
    }

    private static IEnumerable<int> Years() => Enumerable.Range(1970, 131);

    private static IEnumerable<(LocalDate Datum, string Naam, string Artikel)> Oracle() =>
        SharedData.Rows("feestdagen-oracle.csv").Where(row => row["atw"].Length > 0)
            .Select(row => (LocalDatePattern.Iso.Parse(row["datum"]).Value, row["naam"], row["atw"]));

    private static string ArtikelOf(Feestdag feestdag) => feestdag.Bron.ToString() switch
    {
        "Atw (art. 3 lid 1)" => "3.1",
        "Atw (art. 3 lid 2)" => "3.2",
        var other => other,
    };
}
