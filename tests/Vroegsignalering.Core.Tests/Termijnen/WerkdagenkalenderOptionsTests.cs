using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class WerkdagenkalenderOptionsTests
{
    private static readonly LocalDate Bevrijdingsdag2026 = new(2026, 5, 5);
    private static readonly LocalDate GoedeVrijdag2026 = new(2026, 4, 3);
    private static readonly LocalDate Gelijkgesteld2026 = new(2026, 5, 15);

    // TER-2: each option changes its own day and no other of the year.
    [Fact]
    public void IsWerkdag_OneOption_ChangesItsDayOnly()
    {
        Assert.Equal([Bevrijdingsdag2026], Changed(new() { BevrijdingsdagAlleenInLustrumjaar = true }));
        Assert.Equal([GoedeVrijdag2026], Changed(new() { GoedeVrijdagIsWerkdag = true }));
        Assert.Equal([new(2026, 1, 2), Gelijkgesteld2026], Changed(new() { GelijkgesteldeDagIsFeestdag = true }));
        Assert.Empty(Changed(WerkdagenkalenderOptions.Default));
    }

    // TER-2: 2025 is a lustrum year; 5 May 2025 is a Monday.
    [Fact]
    public void IsWerkdag_LustrumYear_KeepsLiberationDay() =>
        Assert.False(NederlandseWerkdagenkalender.Of(new() { BevrijdingsdagAlleenInLustrumjaar = true }).IsWerkdag(new(2025, 5, 5)));

    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 200)]
    public void EveryQuestion_AnyOptions_AgreesWithTheNaiveCalendar(WerkdagenkalenderOptions options, LocalDate date, Sprong sprong)
    {
        var decrees = options.GelijkgesteldeDagIsFeestdag ? GelijkgesteldeDagen.All.Select(dag => dag.Datum).ToHashSet() : [];
        var naive = new DayByDayKalender(options, decrees);
        var kalender = NederlandseWerkdagenkalender.Of(options);
        Assert.Equal(naive.IsWerkdag(date), kalender.IsWerkdag(date));
        Assert.Equal(naive.Plus(date, sprong.Werkdagen), kalender.Plus(date, sprong.Werkdagen));
        Assert.Equal(kalender.IsWerkdag(date), kalender.WhyNotWerkdag(date) is null);
    }

    [Fact]
    public void ToString_DefaultAndOther_ShowsEveryOption()
    {
        Assert.Equal(
            "Nederlandse werkdagen 1970 tot en met 2199; 5 mei elk jaar een feestdag; Goede Vrijdag een feestdag; gelijkgestelde dagen werkdagen",
            NederlandseWerkdagenkalender.Instance.ToString());
        var other = new WerkdagenkalenderOptions { BevrijdingsdagAlleenInLustrumjaar = true, GoedeVrijdagIsWerkdag = true, GelijkgesteldeDagIsFeestdag = true };
        Assert.Equal(
            "Nederlandse werkdagen 1970 tot en met 2199; 5 mei alleen in lustrumjaren een feestdag; Goede Vrijdag een werkdag; gelijkgestelde dagen feestdagen, bekend voor 1990-1992, 2005-2028",
            NederlandseWerkdagenkalender.Of(other).ToString());
        Assert.Equal(
            "5 May a holiday in lustrum years only; Good Friday a working day; decree days holidays, known for 1990-1992, 2005-2028", other.ToText(Taal.Engels));
        Assert.Equal("5 May a holiday every year; Good Friday a holiday; decree days working days", WerkdagenkalenderOptions.Default.ToText(Taal.Engels));
    }

    [Fact]
    public void Of_EqualOptions_IsTheSameCalendar()
    {
        Assert.Same(NederlandseWerkdagenkalender.Of(new() { GoedeVrijdagIsWerkdag = true }), NederlandseWerkdagenkalender.Of(new() { GoedeVrijdagIsWerkdag = true }));
        Assert.Same(NederlandseWerkdagenkalender.Instance, NederlandseWerkdagenkalender.Of(new()));
        Assert.NotSame(NederlandseWerkdagenkalender.Instance, NederlandseWerkdagenkalender.Wettelijk);
        Assert.Equal(new() { GelijkgesteldeDagIsFeestdag = true }, NederlandseWerkdagenkalender.Wettelijk.Options);
    }

    // TER-2: in 2027 five days off in a row, Wednesday 5 May to Sunday 9 May.
    [Theory]
    [InlineData(5, "Bevrijdingsdag", "Liberation Day")]
    [InlineData(6, "Hemelvaartsdag", "Ascension Day")]
    [InlineData(7, "gelijkgestelde dag", "day equated with a holiday")]
    [InlineData(8, "zaterdag", "Saturday")]
    [InlineData(9, "zondag", "Sunday")]
    [InlineData(10, null, null)]
    public void WhyNotWerkdag_FiveDaysOff_NamesEach(int day, string? nederlands, string? engels)
    {
        var reason = NederlandseWerkdagenkalender.Wettelijk.WhyNotWerkdag(new(2027, 5, day));
        Assert.Equal((nederlands, engels), (reason?.Nederlands, reason?.Engels));
    }

    [Fact]
    public void WhyNotWerkdag_HolidayOnSaturdayOrTwoOnOneDay_NamesBoth()
    {
        Assert.Equal("zaterdag, Tweede kerstdag", NederlandseWerkdagenkalender.Instance.WhyNotWerkdag(new(2026, 12, 26))!.Nederlands);
        Assert.Equal("Bevrijdingsdag, Hemelvaartsdag", NederlandseWerkdagenkalender.Instance.WhyNotWerkdag(new(2016, 5, 5))!.Nederlands);
        Assert.Equal("geen werkdag", ((IWerkdagenkalender)new DayByDayKalender(WerkdagenkalenderOptions.Default)).WhyNotWerkdag(new(2016, 5, 5))!.Nederlands);
    }

    private static IEnumerable<LocalDate> Changed(WerkdagenkalenderOptions options) =>
        Enumerable.Range(0, 365).Select(day => new LocalDate(2026, 1, 1).PlusDays(day))
            .Where(date => NederlandseWerkdagenkalender.Of(options).IsWerkdag(date) != NederlandseWerkdagenkalender.Instance.IsWerkdag(date));
}
