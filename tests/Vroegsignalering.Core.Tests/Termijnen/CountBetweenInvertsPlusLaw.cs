using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class CountBetweenInvertsPlusLaw
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;

    // TER-1: start excluded, end included, in both directions and from every day.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool CountBetween_DateAndItsPlus_IsTheNumber(LocalDate date, Sprong sprong) =>
        Kalender.CountBetween(date, Kalender.Plus(date, sprong.Werkdagen)) == sprong.Werkdagen;

    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool CountBetween_OverAWaypoint_AddsUp(LocalDate date, ushort first, ushort second)
    {
        var waypoint = date.PlusDays(first % 3000);
        var end = waypoint.PlusDays(second % 3000);
        return Kalender.CountBetween(date, waypoint) + Kalender.CountBetween(waypoint, end) == Kalender.CountBetween(date, end);
    }
}
