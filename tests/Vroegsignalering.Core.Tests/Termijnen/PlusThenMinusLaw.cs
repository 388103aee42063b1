using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class PlusThenMinusLaw
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;

    // TER-1
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool Plus_ThereAndBackFromWorkingDay_Returns(LocalDate date, Sprong sprong)
    {
        var start = Kalender.OnOrAfter(date);
        return Kalender.Plus(Kalender.Plus(start, sprong.Werkdagen), -sprong.Werkdagen) == start;
    }
}
