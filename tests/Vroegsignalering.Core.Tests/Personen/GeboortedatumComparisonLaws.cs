using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

public class GeboortedatumComparisonLaws
{
    // Few years, months and days, so that equal and half-equal dates are common.
    private static readonly Gen<Geboortedatum> Dates =
        from year in Gen.Choose(1999, 2001)
        from month in Gen.Choose(0, 2)
        from day in Gen.Choose(0, 3)
        from unknown in Gen.Choose(0, 9)
        select unknown == 0
            ? Geboortedatum.Onbekend
            : Geboortedatum.Of(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day);

    private static Arbitrary<(Geboortedatum One, Geboortedatum Other)> Pairs =>
        (from one in Dates from other in Dates select (one, other)).ToArbitrary();

    [Property]
    public Property Vergelijk_IsSymmetric() =>
        Prop.ForAll(Pairs, pair => pair.One.Vergelijk(pair.Other) == pair.Other.Vergelijk(pair.One));

    [Property]
    public Property Vergelijk_Gelijk_OnlyForTheSameCompleteDate() =>
        Prop.ForAll(Pairs, pair =>
            (pair.One.Vergelijk(pair.Other) == Geboortedatumvergelijking.Gelijk) == (pair.One.IsVolledig && pair.One == pair.Other));

    [Property]
    public Property Vergelijk_ShorterFormOfADate_IsNeverStrijdig() =>
        Prop.ForAll(Dates.ToArbitrary(), date =>
            date.Jaar is not { } jaar
            || (Geboortedatum.Of(jaar).Vergelijk(date) == (Geboortedatumvergelijking.Verenigbaar)
                && Geboortedatum.Of(jaar, date.Maand).Vergelijk(date) == Geboortedatumvergelijking.Verenigbaar));

    [Property]
    public Property Vergelijk_Suspect_IsNeverStrijdig() =>
        Prop.ForAll(Pairs, pair =>
            pair.One.Opvulverdenking == Opvulverdenking.Geen || pair.One.Vergelijk(pair.Other) != Geboortedatumvergelijking.Strijdig);

    [Property]
    public Property Vergelijk_Unknown_IsOnbekend() =>
        Prop.ForAll(Dates.ToArbitrary(), date => date.Vergelijk(Geboortedatum.Onbekend) == Geboortedatumvergelijking.Onbekend);
}
