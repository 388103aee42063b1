using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Dates outside 1970 to 2199, given or reached, are refused with a message that names the range (TER-1).</summary>
public sealed class KalenderRangeTests
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;
    private static readonly LocalDate First = new(1970, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    public static TheoryData<string, Action> OutsideDates => new()
    {
        { "The date 1969-12-31 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.IsWerkdag(First.PlusDays(-1)) },
        { "The date 2200-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.IsWerkdag(Last.PlusDays(1)) },
        { "The date 0001-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.OnOrAfter(default) },
        { "The date 2200-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.OnOrBefore(Last.PlusDays(1)) },
        { "The date 1969-12-31 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.Plus(First.PlusDays(-1), 0) },
        { "The date 1969-12-31 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'start')", () => Kalender.CountBetween(First.PlusDays(-1), Last) },
        { "The date 2200-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'end')", () => Kalender.CountBetween(First, Last.PlusDays(1)) },
        { "The working day asked for from 1970-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'datum')", () => Kalender.OnOrBefore(First) },
        { "The working day asked for from 2199-12-31 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'werkdagen')", () => Kalender.Plus(Last, 1) },
        { "The working day asked for from 2199-12-31 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'werkdagen')", () => Kalender.Plus(Last, int.MaxValue) },
        { "The working day asked for from 1970-01-01 is outside 1970-01-01 to 2199-12-31, both included. (Parameter 'werkdagen')", () => Kalender.Plus(First, int.MinValue) },
        { "The year 1969 is outside 1970 to 2199, both included. (Parameter 'jaar')", () => Kalender.Feestdagen(1969) },
        { "The year 2200 is outside 1970 to 2199, both included. (Parameter 'jaar')", () => Kalender.Feestdagen(2200) },
    };

    [Theory]
    [MemberData(nameof(OutsideDates), DisableDiscoveryEnumeration = true)]
    public void EveryQuestion_OutsideTheRange_NamesTheRange(string message, Action question) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message);

    [Fact]
    public void EveryQuestion_AtBothEnds_IsAnswered()
    {
        Assert.False(Kalender.IsWerkdag(First));
        Assert.True(Kalender.IsWerkdag(Last));
        Assert.Equal(new LocalDate(1970, 1, 2), Kalender.OnOrAfter(First));
        Assert.Equal(Last, Kalender.OnOrBefore(Last));
        Assert.Equal(Last, Kalender.Plus(First, Kalender.CountBetween(First, Last)));
        Assert.Equal(new LocalDate(1970, 1, 2), Kalender.Plus(Last, 1 - Kalender.CountBetween(First, Last)));
        Assert.Equal((First, Last), (NederlandseWerkdagenkalender.FirstDate, NederlandseWerkdagenkalender.LastDate));
    }

    [Fact]
    public void IsWerkdag_DateOfAnotherCalendar_IsRefused() =>
        Assert.Equal(
            "The date must be a date of the ISO calendar. (Parameter 'datum')",
            Assert.Throws<ArgumentException>(() => Kalender.IsWerkdag(new LocalDate(2026, 5, 5, CalendarSystem.Julian))).Message);
}
