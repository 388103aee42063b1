using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class SluitingsdagenkalenderTests
{
    private static readonly Sluitingsdag Brugdag = new() { Datum = new(2026, 5, 15), Naam = new("brugdag", "bridge day") };
    private static readonly Sluitingsdagenkalender Kalender = new(NederlandseWerkdagenkalender.Instance, [Brugdag, new() { Datum = new(2026, 5, 16) }, Brugdag]);

    // TER-2: Ascension Day 2026 is Thursday 14 May; with the Friday closed too the next working day is Monday.
    [Fact]
    public void EveryQuestion_ClosedFriday_SkipsIt()
    {
        Assert.False(Kalender.IsWerkdag(Brugdag.Datum));
        Assert.Equal(new(2026, 5, 18), Kalender.Plus(new(2026, 5, 13), 1));
        Assert.Equal(new(2026, 5, 13), Kalender.Plus(new(2026, 5, 18), -1));
        Assert.Equal(new(2026, 5, 18), Kalender.OnOrAfter(Brugdag.Datum));
        Assert.Equal(new(2026, 5, 13), Kalender.OnOrBefore(Brugdag.Datum));
        Assert.Equal(1, Kalender.CountBetween(new(2026, 5, 13), new(2026, 5, 18)));
        Assert.Equal(-1, Kalender.CountBetween(new(2026, 5, 18), new(2026, 5, 13)));
    }

    [Fact]
    public void WhyNotWerkdag_ClosedDayWeekendAndWorkingDay_NamesTheReason()
    {
        Assert.Equal("brugdag", Kalender.WhyNotWerkdag(Brugdag.Datum)!.Nederlands);
        Assert.Equal("zaterdag", Kalender.WhyNotWerkdag(new(2026, 5, 16))!.Nederlands);
        Assert.Null(Kalender.WhyNotWerkdag(new(2026, 5, 18)));
        Assert.Equal("2026-05-15 brugdag", Brugdag.ToString());
        Assert.Equal("sluitingsdag", new Sluitingsdag { Datum = default }.Naam.Nederlands);
    }

    [Fact]
    public void Sluitingsdagen_GivenTwice_AreListedOnce()
    {
        Assert.Equal([Brugdag, new() { Datum = new(2026, 5, 16) }], Kalender.Sluitingsdagen);
        Assert.EndsWith("gelijkgestelde dagen werkdagen; 2 sluitingsdagen", Kalender.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Plus_OutsideTheRange_NamesTheRange(int werkdagen)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Kalender.Plus(new LocalDate(2199, 12, 31).PlusDays(werkdagen == 0 ? 1 : 0), werkdagen));
        Assert.Contains("1970-01-01 to 2199-12-31, both included", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Kalender.Plus(new(2026, 5, 1), int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kalender.Plus(new(2026, 5, 1), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sluitingsdagenkalender(Kalender, [new() { Datum = new(2200, 1, 1) }]));
    }
}
