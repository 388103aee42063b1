using NodaTime.Text;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnCalculatorTests
{
    // The worked examples of TER-2 and TER-8, months (TER-3) and the articles (TER-4), each by its stated date.
    [Theory]
    [InlineData("2025-12-24", "5 werkdagen", "2026-01-05")]
    [InlineData("2026-05-13", "1 werkdag", "2026-05-15")]
    [InlineData("2026-05-13", "1 werkdag (wet-of-amvb)", "2026-05-18")]
    [InlineData("2026-05-11", "3 werkdagen (wet-of-amvb)", "2026-05-18")]
    [InlineData("2026-05-11", "3 werkdagen (beleid)", "2026-05-15")]
    [InlineData("2026-05-11", "3 werkdagen (ministeriele-regeling)", "2026-05-15")]
    [InlineData("2026-11-25", "28 werkdagen (convenant)", "2027-01-06")]
    [InlineData("2027-05-05", "1 werkdag (wet-of-amvb)", "2027-05-10")]
    [InlineData("2026-11-25", "14 kalenderdagen (beleid)", "2026-12-09")]
    [InlineData("2026-01-31", "1 maand (beleid)", "2026-02-28")]
    [InlineData("2026-01-31", "2 maanden (beleid)", "2026-03-31")]
    [InlineData("2028-01-31", "1 maand (beleid)", "2028-02-29")]
    [InlineData("2026-03-31", "1 maand terug (beleid)", "2026-02-28")]
    [InlineData("2026-01-31", "1 maand (wet-of-amvb)", "2026-03-02")]
    [InlineData("2026-12-24", "1 kalenderdag (wet-of-amvb)", "2026-12-28")]
    [InlineData("2026-12-24", "2 kalenderdagen (wet-of-amvb)", "2026-12-28")]
    [InlineData("2026-12-24", "3 kalenderdagen (wet-of-amvb)", "2026-12-29")]
    [InlineData("2026-12-24", "3 kalenderdagen (convenant)", "2026-12-27")]
    [InlineData("2026-10-02", "3 kalenderdagen (wet-of-amvb)", "2026-10-06")]
    [InlineData("2026-12-31", "20 werkdagen terug (convenant)", "2026-12-02")]
    [InlineData("2026-12-27", "1 week terug (wet-of-amvb)", "2026-12-20")]
    public void Compute_WorkedExample_IsTheStatedDate(string start, string termijn, string expected)
    {
        Assert.Equal(Date(expected), TermijnCalculator.Default.Compute(Date(start), Termijn.Parse(termijn)));
        Assert.Equal(Date(expected), TermijnCalculator.Default.Explain(Date(start), Termijn.Parse(termijn)).Vervaldatum);
    }

    // TER-8: with decree days as holidays when counting.
    [Theory]
    [InlineData("2025-12-24", "5 werkdagen", "2026-01-06")]
    [InlineData("2026-05-13", "1 werkdag", "2026-05-18")]
    public void Compute_DecreeDaysAsHolidays_IsTheStatedDate(string start, string termijn, string expected) =>
        Assert.Equal(Date(expected), new TermijnCalculator(NederlandseWerkdagenkalender.Wettelijk).Compute(Date(start), Termijn.Parse(termijn)));

    // The law extends over its own days off, whatever the office has; here a whole week closed after the decree day.
    [Fact]
    public void Compute_ClosingDays_DoNotMoveTheLaw()
    {
        var closed = Enumerable.Range(18, 5).Select(day => new Sluitingsdag { Datum = new(2026, 5, day) });
        var calculator = new TermijnCalculator(new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, closed));
        Assert.Equal(new(2026, 5, 18), calculator.Compute(new(2026, 5, 11), Termijn.Parse("3 werkdagen (wet-of-amvb)")));
        Assert.Equal(new(2026, 5, 26), calculator.Compute(new(2026, 5, 12), Termijn.Parse("3 werkdagen (beleid)")));
    }

    [Theory]
    [InlineData("1969-12-31", "1 kalenderdag")]
    [InlineData("2199-12-31", "1 kalenderdag")]
    [InlineData("2199-12-31", "1 werkdag")]
    [InlineData("2190-01-01", "9999 maanden")]
    [InlineData("1970-01-05", "1 week terug")]
    public void Compute_OutsideTheRange_NamesTheRange(string start, string termijn) => Assert.Contains(
        "1970-01-01 to 2199-12-31, both included",
        Assert.Throws<ArgumentOutOfRangeException>(() => TermijnCalculator.Default.Compute(Date(start), Termijn.Parse(termijn))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Compute_EveryUnit_AllocatesNothing()
    {
        Termijn[] terms = [.. new[] { "28 werkdagen (wet-of-amvb)", "4 weken (wet-of-amvb)", "3 maanden (wet-of-amvb)", "20 werkdagen terug", "3 kalenderdagen (wet-of-amvb)" }.Select(text => Termijn.Parse(text))];
        var days = Ask(terms, 100);
        Assert.Equal(0, Allocation.Least(() => days += Ask(terms, 20_000)));
        Assert.NotEqual(0, days);
    }

    private static long Ask(Termijn[] terms, int times)
    {
        var days = 0L;
        for (var i = 0; i < times; i++)
        {
            foreach (var term in terms)
            {
                days += TermijnCalculator.Default.Compute(new LocalDate(1990, 1, 1).PlusDays(i), term).Day;
            }
        }

        return days;
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
