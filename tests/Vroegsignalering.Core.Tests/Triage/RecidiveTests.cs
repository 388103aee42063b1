using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>An earlier signal or case of the same key within the look-back (TRI-5).</summary>
public class RecidiveTests
{
    private static readonly ValueList<Eindresultaat> GeenContact = [Eindresultaat.DefinitiefGeenContact];

    [Theory]
    [InlineData(1, "ja")]
    [InlineData(6, "ja")]
    [InlineData(7, "nee")]
    [InlineData(0, "nee")]
    public void Assess_AnEarlierSignal_CountsUpToSixMonthsBack(int monthsBack, string expected) =>
        Assert.Equal(expected, RecidiveBinnen(6).Assess(With(12, Feiten.Earlier(monthsBack))).Code);

    [Fact]
    public void Assess_WithoutHistory_IsUnknown()
    {
        Assert.Equal(Voorwaardeoordeel.Onbekend, RecidiveBinnen(6).Assess(Feiten.Of(1, "1.00") with { Recidive = Recidivefeit.Onbekend }));
        Assert.Equal(Voorwaardeoordeel.Nee, RecidiveBinnen(6).Assess(With(6)));
        Assert.Equal(Voorwaardeoordeel.Onbekend, RecidiveBinnen(6).Assess(With(5)));
        Assert.Equal(Voorwaardeoordeel.Ja, RecidiveBinnen(6).Assess(With(2, Feiten.Earlier(1))));
    }

    [Fact]
    public void Assess_HowOften_CountsMonthsNotSignals()
    {
        var twice = RecidiveBinnen(6, 2);

        Assert.Equal(Voorwaardeoordeel.Nee, twice.Assess(With(6, Feiten.Earlier(1, "A"), Feiten.Earlier(1, "B"))));
        Assert.Equal(Voorwaardeoordeel.Ja, twice.Assess(With(6, Feiten.Earlier(1, "A"), Feiten.Earlier(3, "B"))));
        Assert.Equal(Voorwaardeoordeel.Onbekend, twice.Assess(With(3, Feiten.Earlier(1, "A"))));
        Assert.Equal(Voorwaardeoordeel.Nee, RecidiveBinnen(6, 5).Assess(With(3, Feiten.Earlier(1, "A"))));
    }

    [Fact]
    public void Assess_TheSamePartner_LooksAtThePartnersOfTheMatch()
    {
        var same = new Recidivevoorwaarde { BinnenMaanden = 3, ZelfdePartner = true };

        Assert.Equal(Voorwaardeoordeel.Ja, same.Assess(With(6, Feiten.Earlier(2, "P0"))));
        Assert.Equal(Voorwaardeoordeel.Nee, same.Assess(With(6, Feiten.Earlier(2, "P9"))));
        Assert.Equal(Voorwaardeoordeel.Onbekend, same.Assess(With(6, Feiten.Earlier(2, null))));
    }

    [Fact]
    public void Assess_TheLastResult_IsThatOfTheNewestMonth()
    {
        var failed = new Recidivevoorwaarde { BinnenMaanden = 6, LaatsteResultaten = GeenContact };

        Assert.Equal(Voorwaardeoordeel.Ja, failed.Assess(With(6, Feiten.Earlier(2, "A", Eindresultaat.ZelfBetaald), Feiten.Earlier(1, "B", Eindresultaat.DefinitiefGeenContact))));
        Assert.Equal(Voorwaardeoordeel.Nee, failed.Assess(With(6, Feiten.Earlier(1, "A", Eindresultaat.ZelfBetaald), Feiten.Earlier(2, "B", Eindresultaat.DefinitiefGeenContact))));
        Assert.Equal(Voorwaardeoordeel.Onbekend, failed.Assess(With(6, Feiten.Earlier(1, "A"), Feiten.Earlier(2, "B", Eindresultaat.DefinitiefGeenContact))));
        Assert.Equal(Voorwaardeoordeel.Ja, failed.Assess(With(6, Feiten.Earlier(1, "A"), Feiten.Earlier(1, "B", Eindresultaat.DefinitiefGeenContact))));
        Assert.Equal(Voorwaardeoordeel.Onbekend, failed.Assess(With(6, Feiten.Earlier(1, "A"), Feiten.Earlier(1, "B", Eindresultaat.ZelfBetaald))));
        Assert.Equal(Voorwaardeoordeel.Nee, failed.Assess(With(6)));
        Assert.Equal(Voorwaardeoordeel.Onbekend, (failed with { ZelfdePartner = true, MinimumAantal = 1 }).Assess(With(6, Feiten.Earlier(1, null), Feiten.Earlier(2, "P0", Eindresultaat.DefinitiefGeenContact))));
    }

    [Fact]
    public void Of_AMatch_ReadsTheLookBackOfMatching()
    {
        var match = MatchOf(6, ("S1", 0), ("S2", 2), ("S3", 1));

        var recidive = Recidivefeit.Of(match);

        Assert.Equal(6, recidive.BekendeMaanden);
        Assert.Equal([new(2025, 2), new(2025, 1)], recidive.Meldingen.Select(melding => melding.Maand));
        Assert.Same(Recidivefeit.Onbekend, Recidivefeit.Of(MatchOf(0, ("S1", 0))));
        Assert.Equal(Recidivefeit.Geen(6), Recidivefeit.Of(MatchOf(6, ("S1", 0))));
    }

    [Fact]
    public void Of_AMatchAndCases_TellsEachOnce()
    {
        var match = MatchOf(6, ("S1", 0), ("S2", 2), ("S3", 1));

        var recidive = Recidivefeit.Of(match, [Feiten.Earlier(2, "P1", Eindresultaat.ZelfBetaald), Feiten.Earlier(9, null, Eindresultaat.Overleden)], 12);

        Assert.Equal(12, recidive.BekendeMaanden);
        Assert.Equal([Feiten.Earlier(1, "P1"), Feiten.Earlier(2, "P1", Eindresultaat.ZelfBetaald), Feiten.Earlier(9, null, Eindresultaat.Overleden)], recidive.Meldingen);
    }

    [Fact]
    public void Meldingen_InAnyOrder_AreTheSame()
    {
        EerdereMelding[] reports = [Feiten.Earlier(1, "B"), Feiten.Earlier(3, "A"), Feiten.Earlier(1, "A"), Feiten.Earlier(1, null)];

        Assert.Equal(With(6, reports), With(6, [.. reports.Reverse()]));
    }

    internal static Match MatchOf(int lookBack, params (string Number, int MonthsBack)[] signals) => new()
    {
        Nummer = new(Feiten.Month, 1),
        Sleutel = null,
        Regels = Matchregels.Of(Vroegsignalering.Werkwijzen.Standaardwerkwijzen.Landelijk.Matching with { TerugblikMaanden = lookBack }, Feiten.Date),
        Grond = Matchgrond.Minimum,
        Soorten = [Matchsoort.Enkelvoudig, Matchsoort.Opeenvolgend],
        Leden = signals.Select(signal => new Matchsignaal
        {
            Signaal = new SignalBuilder { Nummer = signal.Number, MonthsBack = signal.MonthsBack }.Build(),
            Rol = signal.MonthsBack == 0 ? Matchrol.Telt : Matchrol.Terugblik,
        }).ToValueList(),
    };

    private static Triagefeiten With(int known, params EerdereMelding[] reports) =>
        Feiten.Of(1, "1.00") with { Recidive = new() { BekendeMaanden = known, Meldingen = reports.ToValueList() } };
}
