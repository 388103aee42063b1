using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class KalenderAllocationTests
{
    public static TheoryData<string> Kalenders => ["Dutch", "with closing days"];

    // TER-1: asked a million times it allocates nothing.
    [Theory]
    [MemberData(nameof(Kalenders))]
    public void EveryQuestion_AskedAMillionTimes_AllocatesNothing(string which)
    {
        IWerkdagenkalender kalender = which == "Dutch"
            ? NederlandseWerkdagenkalender.Instance
            : new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2026, 11, 27) }]);
        var first = new LocalDate(1990, 1, 1);
        var answers = Ask(kalender, first, 1_000);

        Assert.Equal(0, Allocation.Least(() => answers += Ask(kalender, first, 200_000)));
        Assert.NotEqual(0, answers);
    }

    // Five questions a time.
    private static long Ask(IWerkdagenkalender kalender, LocalDate first, int times)
    {
        var answers = 0L;
        for (var i = 0; i < times; i++)
        {
            var date = first.PlusDays(i % 70_000);
            answers += kalender.IsWerkdag(date) ? 1 : 0;
            answers += kalender.OnOrAfter(date).Day + kalender.OnOrBefore(date).Day + kalender.Plus(date, (i % 57) - 28).Day;
            answers += kalender.CountBetween(first, date);
        }

        return answers;
    }
}
