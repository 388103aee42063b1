using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>It does not matter which side the signal is, for birth dates, initials, and surnames where there is no partner (SCR-5).</summary>
public class SymmetryLaw
{
    private static readonly Gen<string> Word = Gen.Elements("Omar", "Omaar", "Ahmed", "Ahmde", "Hassan", "Hasan", "Meijer", "Meyer", "Westerberg", "Westenbergh", "Li", "Wit", "de", "Al");

    [Property(MaxTest = 1000)]
    public Property Compare_TwoSurnames_FindsTheSameBothWays() => Prop.ForAll(Names().ToArbitrary(), Names().ToArbitrary(), (left, right) => Assert.Equal(
        SurnameComparer.Compare(Profiles.Of(left), right),
        SurnameComparer.Compare(Profiles.Of(right), left)));

    [Property(MaxTest = 1000)]
    public Property Compare_TwoBirthDates_FindsTheSameBothWays() => Prop.ForAll(Dates().ToArbitrary(), Dates().ToArbitrary(), (left, right) => Assert.Equal(
        BirthDateComparer.Compare(left, right).Grond,
        BirthDateComparer.Compare(right, left).Grond));

    [Property(MaxTest = 1000)]
    public Property Compare_TwoRowsOfInitials_FindsTheSameBothWays() => Prop.ForAll(Letters().ToArbitrary(), Letters().ToArbitrary(), (left, right) => Assert.Equal(
        Initials.Compare(left, right),
        Initials.Compare(right, left)));

    private static Gen<Persoonsnaam> Names() =>
        from count in Gen.Choose(1, 3)
        from words in Word.ArrayOf(count)
        from joint in Gen.Elements(" ", "-")
        from prefix in Gen.Elements(null, "van der", "de")
        select new Persoonsnaam { Voorvoegsel = prefix, Geslachtsnaam = string.Join(joint, words) };

    private static Gen<Geboortedatum> Dates() =>
        from year in Gen.Elements(0, 1960, 1961, 1906, 2000)
        from month in year == 0 ? Gen.Constant(0) : Gen.Elements(0, 1, 5, 11, 12)
        from day in month == 0 ? Gen.Constant(0) : Gen.Elements(0, 1, 5, 11, 12, 21)
        select Geboortedatum.Parse(FormattableString.Invariant($"{year:D4}{month:D2}{day:D2}"));

    private static Gen<string> Letters() =>
        from count in Gen.Choose(0, 4)
        from letters in Gen.Elements('J', 'P', 'K').ArrayOf(count)
        select new string(letters);
}
