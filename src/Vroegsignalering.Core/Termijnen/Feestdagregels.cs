using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The recognised holidays of article 3 of the Algemene termijnenwet (TER-2).</summary>
/// <remarks>Thread safe: static and immutable.</remarks>
internal static class Feestdagregels
{
    // Before 1980 a Queen's Day on Sunday was kept the day after, from 1980 the day before.
    private const int FirstYearKeptBefore = 1980;
    private const int FirstYearOfKoningsdag = 2014;
    private const int YearsOfLustrum = 5;

    private static readonly Bron Lid1 = Bron.AlgemeneTermijnenwet.Bij("art. 3 lid 1");
    private static readonly Bron Lid2 = Bron.AlgemeneTermijnenwet.Bij("art. 3 lid 2");

    private static readonly Feestdagregel GoedeVrijdag = Make("Goede Vrijdag", "Good Friday", Lid2, p => p.PlusDays(-2));
    private static readonly Feestdagregel Bevrijdingsdag = Make("Bevrijdingsdag", "Liberation Day", Lid1, p => new LocalDate(p.Year, 5, 5));

    private static readonly Feestdagregel BevrijdingsdagInLustrumjaar =
        Make("Bevrijdingsdag", "Liberation Day", Lid1, p => p.Year % YearsOfLustrum == 0 ? new LocalDate(p.Year, 5, 5) : null);

    /// <summary>The holidays of the law, in the order in which they are listed when two share a date.</summary>
    private static readonly ValueList<Feestdagregel> All =
    [
        Make("Nieuwjaarsdag", "New Year's Day", Lid1, p => new LocalDate(p.Year, 1, 1)),
        GoedeVrijdag,
        Make("Tweede paasdag", "Easter Monday", Lid1, p => p.PlusDays(1)),
        Make("Koninginnedag", "Queen's Day", Lid1, p => p.Year < FirstYearOfKoningsdag ? Koninginnedag(p.Year) : null),
        Make("Koningsdag", "King's Day", Lid1, p => p.Year < FirstYearOfKoningsdag ? null : DayBeforeIfSunday(new LocalDate(p.Year, 4, 27))),
        Bevrijdingsdag,
        Make("Hemelvaartsdag", "Ascension Day", Lid1, p => p.PlusDays(39)),
        Make("Tweede pinksterdag", "Whit Monday", Lid1, p => p.PlusDays(50)),
        Make("Eerste kerstdag", "Christmas Day", Lid1, p => new LocalDate(p.Year, 12, 25)),
        Make("Tweede kerstdag", "Second Day of Christmas", Lid1, p => new LocalDate(p.Year, 12, 26)),
    ];

    /// <summary>The holidays under the options that concern recurring days, in the order in which they are listed when two share a date.</summary>
    /// <param name="options">The options.</param>
    internal static ValueList<Feestdagregel> For(WerkdagenkalenderOptions options) =>
        All.Where(regel => !(options.GoedeVrijdagIsWerkdag && regel == GoedeVrijdag))
            .Select(regel => options.BevrijdingsdagAlleenInLustrumjaar && regel == Bevrijdingsdag ? BevrijdingsdagInLustrumjaar : regel)
            .ToValueList();

    private static LocalDate Koninginnedag(int jaar)
    {
        var datum = new LocalDate(jaar, 4, 30);
        return jaar >= FirstYearKeptBefore ? DayBeforeIfSunday(datum) : datum.DayOfWeek == IsoDayOfWeek.Sunday ? datum.PlusDays(1) : datum;
    }

    private static LocalDate DayBeforeIfSunday(LocalDate datum) => datum.DayOfWeek == IsoDayOfWeek.Sunday ? datum.PlusDays(-1) : datum;

    private static Feestdagregel Make(string nederlands, string engels, Bron bron, Func<LocalDate, LocalDate?> dateIn) =>
        new() { Naam = new LocalizedText(nederlands, engels), Bron = bron, DateIn = dateIn };
}
