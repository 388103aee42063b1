using NodaTime.Text;
using Vroegsignalering.Termijnen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Every day of 2021 to 2028 against a calendar made by others (TER-8).</summary>
public sealed class WerkdagenOracleTests(ITestOutputHelper output)
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;
    private static readonly NederlandseWerkdagenkalender Gelijk = NederlandseWerkdagenkalender.Wettelijk;
    private static readonly int[] Jumps = [1, 3, 5, 10, 20, 28];

    // TER-1
    [SharedDataFact]
    public void EveryQuestion_EveryDay_IsAnsweredAsTheOracleDoes()
    {
        var cells = 0;
        foreach (var row in SharedData.Rows("werkdagen-oracle.csv"))
        {
            CheckAll(row, string.Empty, Kalender);
            CheckAll(row, "_gelijk", Gelijk);
        }

        output.WriteLine($"{cells} cells agree.");
        Assert.Equal(2922 * 18, cells);

        void CheckAll(IReadOnlyDictionary<string, string> row, string suffix, NederlandseWerkdagenkalender kalender)
        {
            var date = DateOf(row["datum"]);
            Check(row, "werkdag" + suffix, kalender.IsWerkdag(date) ? "1" : "0");
            Check(row, "op_of_na" + suffix, Iso(kalender.OnOrAfter(date)));
            Check(row, "dagen28_verlengd" + suffix, Iso(kalender.OnOrAfter(date.PlusDays(28))));
            foreach (var n in Jumps)
            {
                Check(row, FormattableString.Invariant($"plus{n}{suffix}"), Iso(kalender.Plus(date, n)));
            }
        }

        void Check(IReadOnlyDictionary<string, string> row, string column, string actual)
        {
            Assert.Equal((row["datum"], column, row[column]), (row["datum"], column, actual));
            cells++;
        }
    }

    // TER-4: four weeks by law, extended; art. 2 never bites on a term of four weeks. By policy the same term is not extended.
    [SharedDataFact]
    public void Compute_FourWeeksByLaw_IsTheExtendedColumn()
    {
        var cells = 0;
        var law = Termijn.Parse("4 weken (wet-of-amvb)");
        var policy = Termijn.Parse("28 kalenderdagen (beleid)");
        foreach (var row in SharedData.Rows("werkdagen-oracle.csv"))
        {
            var date = DateOf(row["datum"]);
            Assert.Equal((row["datum"], row["dagen28_verlengd_gelijk"]), (row["datum"], Iso(TermijnCalculator.Default.Compute(date, law))));
            Assert.Equal(date.PlusDays(28), TermijnCalculator.Default.Compute(date, policy));
            cells++;
        }

        output.WriteLine($"{cells} cells agree.");
        Assert.Equal(2922, cells);
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
