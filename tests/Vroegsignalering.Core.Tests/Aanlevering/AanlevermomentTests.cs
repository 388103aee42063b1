using Vroegsignalering.Aanlevering;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>AAN-11 and TER-7.</summary>
public sealed class AanlevermomentTests
{
    private static readonly Aanlevermomentafspraak DuoPlus = Standaardwerkwijzen.DuoPlus.Aanlevering.Aanlevermoment;

    [Theory]
    [InlineData(2026, 5, 26)]
    [InlineData(2026, 12, 28)]
    [InlineData(2026, 11, 25)]
    [InlineData(2026, 4, 28)]
    public void Of_DuoPlus_IsThe25thOrNextWorkingDay(int jaar, int maand, int dag) =>
        Assert.Equal(new LocalDate(jaar, maand, dag), Of(new YearMonth(jaar, maand), DuoPlus).Datum);

    [Fact]
    public void Of_NoShift_StaysOnChristmas() =>
        Assert.Equal(new LocalDate(2026, 12, 25), Of(new YearMonth(2026, 12), DuoPlus with { Verschuiving = Aanlevermomentverschuiving.Geen }).Datum);

    // TER-7: 11:00 is Dutch time in winter (UTC+1) and summer (UTC+2).
    [Theory]
    [InlineData(1, 26, 10)]
    [InlineData(6, 25, 9)]
    public void Tijdstip_WinterAndSummer_IsElevenDutchTime(int maand, int dag, int uurUtc) =>
        Assert.Equal(Instant.FromUtc(2026, maand, dag, uurUtc, 0), Of(new YearMonth(2026, maand), DuoPlus).Tijdstip);

    [Fact]
    public void IsInTime_ByInstant_BeforeElevenOnly()
    {
        var moment = Of(new YearMonth(2026, 11), DuoPlus);
        var eleven = Instant.FromUtc(2026, 11, 25, 10, 0);

        Assert.True(moment.IsInTime(moment.Datum, eleven - Duration.FromNanoseconds(1)));
        Assert.False(moment.IsInTime(moment.Datum, eleven));
    }

    [Fact]
    public void IsInTime_ByDay_WholeDayOfTheMoment()
    {
        var moment = Of(new YearMonth(2026, 11), DuoPlus);

        Assert.True(moment.IsInTime(new LocalDate(2026, 11, 25), null));
        Assert.False(moment.IsInTime(new LocalDate(2026, 11, 26), null));
    }

    // AAN-11: municipality 3 still takes what comes in the week after.
    [Fact]
    public void IsInTime_GraceOfSevenDays_LastDayIncluded()
    {
        var moment = Of(new YearMonth(2026, 11), DuoPlus with { RespijtDagen = 7 });

        Assert.Equal(new LocalDate(2026, 12, 2), moment.LaatsteDag);
        Assert.True(moment.IsInTime(new LocalDate(2026, 12, 2), null));
        Assert.False(moment.IsInTime(new LocalDate(2026, 12, 3), null));
        Assert.True(moment.IsInTime(new LocalDate(2026, 12, 2), Instant.FromUtc(2026, 12, 2, 9, 59)));
        Assert.False(moment.IsInTime(new LocalDate(2026, 12, 2), Instant.FromUtc(2026, 12, 2, 10, 0)));
    }

    // Values are those that hold on the agreed day: a change on the 10th counts for the moment of that month.
    [Fact]
    public void Of_DatedValues_ReadOnTheAgreedDay()
    {
        var dated = DuoPlus with
        {
            RespijtDagen = GedateerdeWaarde.Vast(0, Bron.Host).Vanaf(new LocalDate(2026, 11, 10), 7, Bron.Host),
            Dag = GedateerdeWaarde.Vast(25, Bron.Host).Vanaf(new LocalDate(2026, 11, 10), 20, Bron.Host),
        };

        Assert.Equal((new LocalDate(2026, 11, 25), new LocalDate(2026, 12, 2)), (Of(new YearMonth(2026, 11), dated).Datum, Of(new YearMonth(2026, 11), dated).LaatsteDag));
        Assert.Equal(new LocalDate(2026, 12, 21), Of(new YearMonth(2026, 12), dated).Datum);
    }

    [Fact]
    public void Assess_AfterTheMoment_TellsDayOrInstant()
    {
        var late = SampleSignals.Clean() with { Signaaldatum = new LocalDate(2026, 11, 26) };
        var criteria = Standaardwerkwijzen.Arnhem.Aanlevering;

        Assert.Equal(
            "signaal van 2026-11-26, toegestaan tot en met 2026-11-25; gaat mee in de volgende maand; bron 000 (Fase Melding)",
            Intake.Assess(criteria, late).Reden!.Toelichting.Nederlands);
        Assert.Equal(
            "ontvangen 2026-11-25 11:00, toegestaan vóór 2026-11-25 11:00; gaat mee in de volgende maand; bron 000 (Fase Melding)",
            Intake.Assess(criteria, SampleSignals.Clean() with { OntvangenOp = Instant.FromUtc(2026, 11, 25, 10, 0) }).Reden!.Toelichting.Nederlands);
    }

    private static Aanlevermoment Of(YearMonth maand, Aanlevermomentafspraak afspraak) => Aanlevermoment.Of(maand, afspraak, NederlandseWerkdagenkalender.Instance);

    [Theory]
    [InlineData("geen")]
    [InlineData("volgende-werkdag")]
    public void Of_MonthOutsideTheCalendar_IsRefused(string verschuiving)
    {
        var afspraak = Standaardwerkwijzen.Twente.Aanlevering.Aanlevermoment with { Verschuiving = Aanlevermomentverschuiving.FromCode(verschuiving) };

        Assert.Throws<ArgumentOutOfRangeException>(() => Aanlevermoment.Of(new YearMonth(2200, 1), afspraak, NederlandseWerkdagenkalender.Instance));
    }
}
