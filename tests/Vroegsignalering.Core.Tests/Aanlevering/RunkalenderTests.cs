using NodaTime.Text;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class RunkalenderTests
{
    // AAN-11, TER-8: the reporting moments of 2026; the 25th of January, April, May, July, October and December move.
    [Fact]
    public void OfYear_2026_HasDateTimeAndInstantOfEachMonth()
    {
        var moments = Aanlevermoment.OfYear(2026, Standaardwerkwijzen.DuoPlus.Aanlevering.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
        Assert.Equal(
            [
                "2026-01-26T10:00:00Z", "2026-02-25T10:00:00Z", "2026-03-25T10:00:00Z", "2026-04-28T09:00:00Z", "2026-05-26T09:00:00Z", "2026-06-25T09:00:00Z",
                "2026-07-27T09:00:00Z", "2026-08-25T09:00:00Z", "2026-09-25T09:00:00Z", "2026-10-26T10:00:00Z", "2026-11-25T10:00:00Z", "2026-12-28T10:00:00Z",
            ],
            moments.Select(moment => InstantPattern.General.Format(moment.Tijdstip)));
        Assert.All(moments, moment => Assert.Equal(new LocalTime(11, 0), moment.Tijd));
        Assert.Equal(Enumerable.Range(1, 12), moments.Select(moment => moment.Maand.Month));
    }

    // TER-5: the deadlines that start with the run, each from the reporting moment.
    [Fact]
    public void Of_Arnhem_HasTheDeadlinesThatStartWithTheRun()
    {
        var werkwijze = Standaardwerkwijzen.Arnhem;
        var november = Runkalender.Of(2026, werkwijze.Aanlevering.Aanlevermoment, werkwijze.Termijnen)[10];
        Assert.Equal("2026-11: 2026-11-25", november.ToString());
        Assert.Equal(new(2026, 11, 25), november.Rundatum);
        Assert.Equal(
            [
                ("terugkoppeling-dataverwerker", new(2026, 11, 27)), ("eerste-huisbezoek", new(2026, 12, 9)), ("terugkoppeling", new(2027, 1, 6)),
                ("eerste-evaluatie", new(2027, 2, 25)), ("tweede-evaluatie", new LocalDate(2027, 5, 25)),
            ],
            november.Termijnen.Select(termijn => (termijn.Soort.Code, termijn.Berekening.Vervaldatum)));
    }

    // AAN-11: with days of grace the run waits for them, and for a working day: 25 November 2026 and 3 days is a Saturday.
    [Fact]
    public void Of_GraceDays_MoveTheRunNotTheMoment()
    {
        var moment = Standaardwerkwijzen.DuoPlus.Aanlevering.Aanlevermoment with { RespijtDagen = 3 };
        var november = Runkalender.Of(2026, moment, Termijnafspraken.Geen)[10];
        Assert.Equal((new LocalDate(2026, 11, 25), new LocalDate(2026, 11, 30)), (november.Aanlevermoment.Datum, november.Rundatum));
        Assert.Empty(november.Termijnen);
        Assert.Equal("aanlevermoment-2026-11", Assert.Single(november.ToAgendapunten()).Kenmerk);
    }

    [Theory]
    [InlineData(1969)]
    [InlineData(2200)]
    public void Of_YearOutsideTheRange_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Runkalender.Of(year, Standaardwerkwijzen.DuoPlus.Aanlevering.Aanlevermoment, Termijnafspraken.Geen));
}
