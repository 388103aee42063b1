using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contact;

public sealed class DagdeelTests
{
    // CON-1: morning before 12:00, afternoon from 12:00, evening from 18:00.
    [Theory]
    [InlineData("00:00", "ochtend")]
    [InlineData("11:59", "ochtend")]
    [InlineData("12:00", "middag")]
    [InlineData("17:59", "middag")]
    [InlineData("18:00", "avond")]
    [InlineData("23:59", "avond")]
    public void Of_Bounds_AreDutchClockTimes(string tijd, string dagdeel)
    {
        var time = NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(tijd).Value;

        Assert.Equal(dagdeel, Dagdeel.Of(time).Code);
        Assert.Equal(dagdeel, Dagdeel.Of(DutchTime.ToInstant(new LocalDate(2026, 7, 1).At(time))).Code);
        Assert.Equal(dagdeel, Dagdeel.Of(DutchTime.ToInstant(new LocalDate(2026, 12, 1).At(time))).Code);
    }

    // In summer the Dutch clock is two hours ahead of UTC, in winter one; the last second of a part of the day belongs to it.
    [Theory]
    [InlineData("2026-07-01T09:59:59Z", "ochtend", "2026-07-01")]
    [InlineData("2026-07-01T10:00:00Z", "middag", "2026-07-01")]
    [InlineData("2026-07-01T15:59:59Z", "middag", "2026-07-01")]
    [InlineData("2026-07-01T16:00:00Z", "avond", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "ochtend", "2026-07-02")]
    [InlineData("2026-12-01T10:59:59Z", "ochtend", "2026-12-01")]
    [InlineData("2026-12-01T11:00:00Z", "middag", "2026-12-01")]
    [InlineData("2026-12-01T16:59:59Z", "middag", "2026-12-01")]
    [InlineData("2026-12-01T17:00:00Z", "avond", "2026-12-01")]
    [InlineData("2026-12-01T23:00:00Z", "ochtend", "2026-12-02")]
    [InlineData("2026-03-29T10:00:00Z", "middag", "2026-03-29")]
    [InlineData("2026-10-25T10:59:59Z", "ochtend", "2026-10-25")]
    public void Contactpoging_AnInstant_HasDutchDayAndPart(string tijdstip, string dagdeel, string datum)
    {
        var poging = new Contactpoging { Soort = Contactsoort.Telefoon, Bereikt = false, Tijdstip = NodaTime.Text.InstantPattern.General.Parse(tijdstip).Value };

        Assert.Equal((dagdeel, datum), (poging.Dagdeel.Code, NodaTime.Text.LocalDatePattern.Iso.Format(poging.Datum)));
        var made = Contactverloop.Leeg.With(poging).Find(Kanaal.Telefoon)!;
        Assert.Equal((1, 1), (made.PogingenIn(poging.Dagdeel), made.PogingenOp(poging.Datum.DayOfWeek)));
    }
}
