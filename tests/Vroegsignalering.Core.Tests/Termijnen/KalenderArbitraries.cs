using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Generators of questions to a calendar of working days.</summary>
public static class KalenderArbitraries
{
    /// <summary>Dates far enough inside the range of 1970 to 2199 for every jump of <see cref="Sprongen"/>, there and back.</summary>
    public static Arbitrary<LocalDate> Dates() =>
        Gen.Choose(0, 73_000).Select(day => new LocalDate(1985, 1, 1).PlusDays(day)).ToArbitrary();

    /// <summary>Every choice of options.</summary>
    public static Arbitrary<WerkdagenkalenderOptions> Options() =>
        Gen.Choose(0, 7).Select(bits => new WerkdagenkalenderOptions
        {
            BevrijdingsdagAlleenInLustrumjaar = (bits & 1) != 0,
            GoedeVrijdagIsWerkdag = (bits & 2) != 0,
            GelijkgesteldeDagIsFeestdag = (bits & 4) != 0,
        }).ToArbitrary();

    /// <summary>Terms of every unit, direction and ground, mostly of the length of a deadline.</summary>
    public static Arbitrary<Termijn> Termijnen() =>
        (from aantal in Gen.Frequency((4, Gen.Choose(1, 14)), (2, Gen.Choose(1, 100)), (1, Gen.Choose(1, 150)))
         from eenheid in Gen.Elements(Termijneenheid.All.ToArray())
         from richting in Gen.Elements(Termijnrichting.All.ToArray())
         from grondslag in Gen.Frequency((2, Gen.Constant(Grondslag.WetOfAmvb)), (1, Gen.Elements(Grondslag.All.ToArray())))
         select new Termijn { Aantal = aantal, Eenheid = eenheid, Richting = richting, Grondslag = grondslag }).ToArbitrary();

    /// <summary>Closing days near the dates that are asked about, single and in rows, some of them on a weekend.</summary>
    public static Arbitrary<Sluitingen> Sluitingen() =>
        (from first in Gen.Choose(0, 60)
         from steps in Gen.ListOf(Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(0, 40))))
         select new Sluitingen(first, [.. steps])).ToArbitrary();

    /// <summary>Jumps, mostly of the size of a term.</summary>
    public static Arbitrary<Sprong> Sprongen() =>
        Gen.Frequency((3, Gen.Choose(-30, 30)), (1, Gen.Choose(-2000, 2000))).Select(n => new Sprong(n)).ToArbitrary();
}
