using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class DayByDayLaw
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;
    private static readonly DayByDayKalender Naive = new(WerkdagenkalenderOptions.Default);

    // TER-2
    [Fact]
    public void IsWerkdagAndOnOr_EveryDayOfTheRange_AgreesWithTheNaiveCalendar()
    {
        // The first day is a holiday with no working day before it, see the edges below.
        for (var date = NederlandseWerkdagenkalender.FirstDate.PlusDays(1); date <= NederlandseWerkdagenkalender.LastDate; date = date.PlusDays(1))
        {
            Assert.Equal((date, Naive.IsWerkdag(date)), (date, Kalender.IsWerkdag(date)));
            Assert.Equal((date, Naive.OnOrAfter(date)), (date, Kalender.OnOrAfter(date)));
            Assert.Equal((date, Naive.OnOrBefore(date)), (date, Kalender.OnOrBefore(date)));
        }
    }

    // TER-1
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 300)]
    public void Plus_AnyJump_AgreesWithTheNaiveCalendar(LocalDate date, Sprong sprong) =>
        Assert.Equal(Naive.Plus(date, sprong.Werkdagen), Kalender.Plus(date, sprong.Werkdagen));

    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 300)]
    public void CountBetween_AnyDates_AgreesWithTheNaiveCalendar(LocalDate start, Sprong days)
    {
        var end = start.PlusDays(days.Werkdagen);
        Assert.Equal(Naive.CountBetween(start, end), Kalender.CountBetween(start, end));
    }

    // TER-1: a result outside the range is refused exactly where stepping would leave it.
    [Fact]
    public void Plus_NearBothEnds_LeavesTheRangeWhereTheNaiveCalendarDoes()
    {
        var refused = 0;
        for (var offset = 0; offset < 30; offset++)
        {
            foreach (var date in new[] { NederlandseWerkdagenkalender.FirstDate.PlusDays(offset), NederlandseWerkdagenkalender.LastDate.PlusDays(-offset) })
            {
                for (var n = -25; n <= 25; n++)
                {
                    var expected = Answer(Naive, date, n);
                    Assert.Equal((date, n, expected), (date, n, Answer(Kalender, date, n)));
                    refused += expected is null ? 1 : 0;
                }
            }
        }

        Assert.InRange(refused, 500, 1500);
    }

    private static LocalDate? Answer(IWerkdagenkalender kalender, LocalDate date, int werkdagen)
    {
        try
        {
            return kalender.Plus(date, werkdagen);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
