using NodaTime.Text;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class NederlandseWerkdagenkalenderTests
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;

    // TER-8, without decree days
    [Theory]
    [InlineData("2025-12-24", 5, "2026-01-05")]
    [InlineData("2026-05-13", 1, "2026-05-15")]
    [InlineData("2026-05-11", 3, "2026-05-15")]
    [InlineData("2026-11-25", 28, "2027-01-06")]
    [InlineData("2026-12-27", 1, "2026-12-28")]
    [InlineData("2026-12-27", -1, "2026-12-24")]
    public void Plus_WorkedExample_IsTheStatedDate(string start, int werkdagen, string expected) =>
        Assert.Equal(Date(expected), Kalender.Plus(Date(start), werkdagen));

    // TER-1: only "on or after" moves.
    [Theory]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-27")]
    [InlineData("1970-01-01")]
    public void Plus_ZeroFromNonWorkingDay_Stays(string date) => Assert.Equal(Date(date), Kalender.Plus(Date(date), 0));

    // AAN-11: the delivery moments of May and December 2026; and 25 November, which stays.
    [Theory]
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2026-05-25", "2026-05-26")]
    [InlineData("2026-11-25", "2026-11-25")]
    public void OnOrAfter_DeliveryMoment_IsTheStatedDate(string date, string expected) =>
        Assert.Equal(Date(expected), Kalender.OnOrAfter(Date(date)));

    [Theory]
    [InlineData("2026-12-27", "2026-12-24")]
    [InlineData("2026-04-06", "2026-04-02")]
    [InlineData("2026-04-02", "2026-04-02")]
    public void OnOrBefore_Date_IsTheLastWorkingDayUpToIt(string date, string expected) =>
        Assert.Equal(Date(expected), Kalender.OnOrBefore(Date(date)));

    // TER-1: start excluded, end included, in both directions (the documented examples: Friday 3 July and Sunday 5 July 2026).
    [Theory]
    [InlineData("2026-07-03", "2026-07-05", 0)]
    [InlineData("2026-07-05", "2026-07-03", -1)]
    [InlineData("2026-07-03", "2026-07-06", 1)]
    [InlineData("2026-07-06", "2026-07-03", -1)]
    [InlineData("2026-07-03", "2026-07-03", 0)]
    [InlineData("2026-11-25", "2027-01-06", 28)]
    public void CountBetween_Dates_ExcludesStartAndIncludesEnd(string start, string end, int expected) =>
        Assert.Equal(expected, Kalender.CountBetween(Date(start), Date(end)));

    // TER-2: King's and Queen's Day, moved where they fall on a Sunday; 5 May also outside lustrum years; Good Friday equated.
    [Theory]
    [InlineData("1978-05-01", false)]
    [InlineData("1978-04-28", true)]
    [InlineData("1979-05-01", true)]
    [InlineData("2013-04-30", false)]
    [InlineData("2014-04-30", true)]
    [InlineData("2014-04-28", true)]
    [InlineData("2013-04-26", true)]
    [InlineData("2021-04-27", false)]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-04-03", false)]
    public void IsWerkdag_MovableOrDebatedDay_FollowsTheLaw(string date, bool expected) => Assert.Equal(expected, Kalender.IsWerkdag(Date(date)));

    // TER-2: no year has a Queen's Day and a King's Day; a Sunday moves the first to Saturday from 1980, to Monday before.
    [Theory]
    [InlineData(1972, "1972-05-01 Koninginnedag")]
    [InlineData(1980, "1980-04-30 Koninginnedag")]
    [InlineData(1989, "1989-04-29 Koninginnedag")]
    [InlineData(2013, "2013-04-30 Koninginnedag")]
    [InlineData(2014, "2014-04-26 Koningsdag")]
    [InlineData(2015, "2015-04-27 Koningsdag")]
    public void Feestdagen_BirthdayOfTheMonarch_IsKeptOnOneDay(int year, string expected) =>
        Assert.Equal(expected, Assert.Single(Kalender.Feestdagen(year), f => f.Naam.Nederlands.StartsWith("Konin", StringComparison.Ordinal)).ToString());

    [Fact]
    public void Feestdagen_TwoOnOneDate_AreBothListedInADefinedOrder() =>
        Assert.Equal(
            ["2016-05-05 Bevrijdingsdag", "2016-05-05 Hemelvaartsdag"],
            Kalender.Feestdagen(2016).Where(f => f.Datum == new LocalDate(2016, 5, 5)).Select(f => f.ToString()));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
