using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Generators of questions to a calendar of working days.</summary>
public static class KalenderArbitraries
{
    /// <summary>Dates far enough inside the range of 1970 to 2199 for every jump of <see cref="Sprongen"/>, there and back.</summary>
    public static Arbitrary<LocalDate> Dates() =>
        Gen.Choose(0, 73_000).Select(day => new LocalDate(1985, 1, 1).PlusDays(day)).ToArbitrary();

    /// <summary>Jumps, mostly of the size of a term.</summary>
    public static Arbitrary<Sprong> Sprongen() =>
        Gen.Frequency((3, Gen.Choose(-30, 30)), (1, Gen.Choose(-2000, 2000))).Select(n => new Sprong(n)).ToArbitrary();
}
