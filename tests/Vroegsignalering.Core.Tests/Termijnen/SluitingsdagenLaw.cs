using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class SluitingsdagenLaw
{
    private static readonly NederlandseWerkdagenkalender Basis = NederlandseWerkdagenkalender.Instance;

    // TER-1, TER-2: the composed calendar against stepping from day to day.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 500)]
    public void EveryQuestion_AnyClosingDays_AgreesWithTheNaiveCalendar(LocalDate date, Sprong sprong, Sluitingen sluitingen)
    {
        var closed = sluitingen.Around(date);
        var naive = new DayByDayKalender(WerkdagenkalenderOptions.Default, closed.Select(dag => dag.Datum).ToHashSet());
        var kalender = new Sluitingsdagenkalender(Basis, closed);
        var n = sprong.Werkdagen % 100;
        Assert.Equal(naive.IsWerkdag(date), kalender.IsWerkdag(date));
        Assert.Equal(naive.OnOrAfter(date), kalender.OnOrAfter(date));
        Assert.Equal(naive.OnOrBefore(date), kalender.OnOrBefore(date));
        Assert.Equal(naive.Plus(date, n), kalender.Plus(date, n));
        Assert.Equal(naive.CountBetween(date, date.PlusDays(n)), kalender.CountBetween(date, date.PlusDays(n)));
        Assert.Equal(kalender.IsWerkdag(date), kalender.WhyNotWerkdag(date) is null);
    }

    // More closing days never give an earlier due date, whatever the term; counted back never a later one.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 500)]
    public void Compute_MoreClosingDays_IsNeverEarlier(LocalDate date, Termijn termijn, Sluitingen some, Sluitingen more)
    {
        var fewer = new Sluitingsdagenkalender(Basis, some.Around(date));
        var all = new Sluitingsdagenkalender(fewer, more.Around(date));
        var before = new TermijnCalculator(fewer).Compute(date, termijn);
        var after = new TermijnCalculator(all).Compute(date, termijn);
        Assert.True(termijn.Richting == Termijnrichting.Vooruit ? after >= before : after <= before, $"{before} {after}");
    }
}
