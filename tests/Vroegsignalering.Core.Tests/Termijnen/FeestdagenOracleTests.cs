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

    // TER-2: each other calendar is this one with options; where it is not, it is wrong about the law, and exactly there.
    [SharedDataFact]
    public void Feestdagen_WithOptions_AreThoseOfEachOtherCalendar()
    {
        var custom = NederlandseWerkdagenkalender.Of(new() { BevrijdingsdagAlleenInLustrumjaar = true, GoedeVrijdagIsWerkdag = true });
        var cells = 0;
        foreach (var row in SharedData.Rows("feestdagen-oracle.csv"))
        {
            var date = LocalDatePattern.Iso.Parse(row["datum"]).Value;
            foreach (var (column, kalender) in new[]
            {
                ("date_holidays", Kalender), ("python_holidays_2023", custom), ("python_holidays_2026", Kalender), ("workalendar", Kalender), ("kholidays", Kalender),
            })
            {
                var expected = kalender.Feestdagen(date.Year).Any(f => f.Datum == date && f.Naam.Nederlands == row["naam"]) || IsSundayFeast(row["naam"]);
                Assert.Equal((row["datum"], row["naam"], column, row[column] == "1"), (row["datum"], row["naam"], column, expected != IsDeviation(column, row["naam"], date)));
                cells++;
            }
        }

        output.WriteLine($"{cells} cells agree.");
        Assert.Equal(1443 * 5, cells);
    }

    private static bool IsSundayFeast(string naam) => naam is "Eerste paasdag" or "Eerste pinksterdag";

    // workalendar moves Queen's Day of 1972 and 1978 to Saturday, KHolidays knows none before 1980, python-holidays has 5 May from 1982 on in every year.
    private static bool IsDeviation(string column, string naam, LocalDate date) => column switch
    {
        "workalendar" => naam == "Koninginnedag" && date.Year is (1972 or 1978),
        "kholidays" => naam == "Koninginnedag" && date.Year < 1980 && Kalender.Feestdagen(date.Year).Any(f => f.Datum == date),
        "python_holidays_2026" => naam == "Bevrijdingsdag" && date.Year < 1982 && date.Year % 5 != 0,
        _ => false,
    };

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
