using Vroegsignalering.Aanlevering;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>A late signal names the source of what it came too late for (AAN-1, AAN-11).</summary>
public sealed class LateSourceTests
{
    private static readonly Aanlevercriteria Criteria = Standaardwerkwijzen.DuoPlus.Aanlevering with
    {
        Aanlevermoment = new()
        {
            Dag = GedateerdeWaarde.Vast(25, Bron.Eigen("dag")),
            Tijd = GedateerdeWaarde.Vast(new LocalTime(11, 0), Bron.Eigen("tijd")),
            Verschuiving = GedateerdeWaarde.Vast(Aanlevermomentverschuiving.VolgendeWerkdag, Bron.Eigen("verschuiving")),
            RespijtDagen = GedateerdeWaarde.Vast(0, Bron.Eigen("respijt")),
        },
    };

    // The 25th of November 2026 is a Wednesday; the moment of December 2026 moves to Monday the 28th.
    [Theory]
    [InlineData("2026-11-26", null, 0, "dag")]
    [InlineData("2026-12-29", null, 0, "verschuiving")]
    [InlineData("2026-12-28", 10, 0, "tijd")]
    [InlineData("2026-12-29", 9, 0, "verschuiving")]
    [InlineData("2026-12-31", null, 2, "respijt")]
    [InlineData("2026-12-30", 11, 2, "tijd")]
    public void Assess_Late_NamesWhatDecided(string date, int? receivedUtcHour, int respijt, string expected)
    {
        var datum = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var criteria = Criteria with { Aanlevermoment = Criteria.Aanlevermoment with { RespijtDagen = GedateerdeWaarde.Vast(respijt, Bron.Eigen("respijt")) } };
        var signaal = SampleSignals.Clean() with
        {
            Signaaldatum = datum,
            OntvangenOp = receivedUtcHour is { } hour ? Instant.FromUtc(datum.Year, datum.Month, datum.Day, hour, 30) : null,
        };

        var oordeel = Intake.Assess(criteria, signaal, new LocalDate(datum.Year, datum.Month, 25));

        var late = Assert.Single(oordeel.AsT1.Redenen.OfType<BuitenAanlevermoment>());
        Assert.Equal(expected, late.Bron.Plaats);
    }
}
