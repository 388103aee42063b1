using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class PlusIncreasesLaw
{
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;

    // TER-1: also through 0, which stays, and from a day that is not a working day.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool Plus_OneMore_IsLater(LocalDate date, Sprong sprong) =>
        Kalender.Plus(date, sprong.Werkdagen) < Kalender.Plus(date, sprong.Werkdagen + 1);

    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool Plus_LaterStart_IsNotEarlier(LocalDate date, Sprong sprong) =>
        Kalender.Plus(date, sprong.Werkdagen) <= Kalender.Plus(date.PlusDays(1), sprong.Werkdagen);
}
