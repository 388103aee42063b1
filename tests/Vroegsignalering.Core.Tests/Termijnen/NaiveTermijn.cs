using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Terms as the law is read aloud: a day at a time, with nothing of the library but the words of the term.</summary>
internal static class NaiveTermijn
{
    private static readonly DayByDayKalender Working = new(WerkdagenkalenderOptions.Default);
    private static readonly DayByDayKalender Law = new(WerkdagenkalenderOptions.Default, GelijkgesteldeDagen.All.Select(dag => dag.Datum).ToHashSet());

    internal static LocalDate Counted(LocalDate start, Termijn termijn)
    {
        var sign = termijn.Richting == Termijnrichting.Terug ? -1 : 1;
        return termijn.Eenheid.Code switch
        {
            "werkdagen" => Working.Plus(start, sign * termijn.Aantal),
            "maanden" => start + Period.FromMonths(sign * termijn.Aantal),
            "weken" => start.PlusDays(sign * 7 * termijn.Aantal),
            _ => start.PlusDays(sign * termijn.Aantal),
        };
    }

    // Art. 1 and 2: one day more, as long as the end is a day off, or a term of three days or more holds fewer than two days that are none.
    internal static LocalDate Extended(LocalDate start, Termijn termijn)
    {
        var end = Counted(start, termijn);
        var threeDays = termijn.Aantal >= 3 || termijn.Eenheid.Code is "weken" or "maanden";
        while (!Law.IsWerkdag(end) || (threeDays && Law.CountBetween(start, end) < 2))
        {
            end = end.PlusDays(1);
        }

        return end;
    }

    internal static bool IsExtended(Termijn termijn) =>
        termijn.Grondslag.Code == "wet-of-amvb" && termijn.Richting.Code == "vooruit" && termijn.Eenheid.Code switch
        {
            "weken" => termijn.Aantal <= 12,
            "maanden" => termijn.Aantal <= 3,
            _ => termijn.Aantal <= 90,
        };
}
