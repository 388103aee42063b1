using NodaTime.Text;
using Vroegsignalering.Termijnen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Every day of 2021 to 2028 against a calendar made by others (TER-8), without the columns in which decree days count as holidays.</summary>
public sealed class WerkdagenOracleTests(ITestOutputHelper output)
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;
    private static readonly int[] Jumps = [1, 3, 5, 10, 20, 28];

    // TER-1
    [SharedDataFact]
    public void EveryQuestion_EveryDay_IsAnsweredAsTheOracleDoes()
    {
        var cells = 0;
        foreach (var row in SharedData.Rows("werkdagen-oracle.csv"))
        {
            var date = DateOf(row["datum"]);
            Check(row, "werkdag", Kalender.IsWerkdag(date) ? "1" : "0");
            Check(row, "op_of_na", Iso(Kalender.OnOrAfter(date)));
            Check(row, "dagen28_verlengd", Iso(Kalender.OnOrAfter(date.PlusDays(28))));
            foreach (var n in Jumps)
            {
                Check(row, FormattableString.Invariant($"plus{n}"), Iso(Kalender.Plus(date, n)));
            }
        }

        output.WriteLine($"{cells} cells agree.");
        Assert.Equal(2922 * 9, cells);

        void Check(IReadOnlyDictionary<string, string> row, string column, string actual)
        {
            Assert.Equal((row["datum"], column, row[column]), (row["datum"], column, actual));
            cells++;
        }
    }

    // TER-1: the same cells, asked the other way round.
    [SharedDataFact]
    public void CountBetween_EveryDayAndItsPlus_IsTheNumberOfTheColumn()
    {
        var cells = 0;
        foreach (var row in SharedData.Rows("werkdagen-oracle.csv"))
        {
            foreach (var n in Jumps)
            {
                var end = DateOf(row[FormattableString.Invariant($"plus{n}")]);
                Assert.Equal((row["datum"], n), (row["datum"], Kalender.CountBetween(DateOf(row["datum"]), end)));
                cells++;
            }
        }

        output.WriteLine($"{cells} cells agree.");
        Assert.Equal(2922 * 6, cells);
    }

    private static LocalDate DateOf(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
