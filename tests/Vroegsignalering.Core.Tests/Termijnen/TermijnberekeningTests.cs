using NodaTime.Text;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnberekeningTests
{
    // TER-4: the whole reckoning, word for word.
    [Theory]
    [InlineData(
        "2026-05-11",
        "3 werkdagen (wet-of-amvb)",
        "3 werkdagen na maandag 2026-05-11, startdag telt niet mee, grondslag wet of algemene maatregel van bestuur; overgeslagen: 2026-05-14 Hemelvaartsdag; verlengd van 2026-05-15 tot en met 2026-05-18, Atw (art. 1): 2026-05-15 gelijkgestelde dag, 2026-05-16 zaterdag, 2026-05-17 zondag; uiterlijk maandag 2026-05-18",
        "3 working days after Monday 2026-05-11, start day not counted, ground law or order in council; skipped: 2026-05-14 Ascension Day; extended from 2026-05-15 to 2026-05-18, Atw (art. 1): 2026-05-15 day equated with a holiday, 2026-05-16 Saturday, 2026-05-17 Sunday; due Monday 2026-05-18")]
    [InlineData(
        "2026-12-24",
        "3 kalenderdagen (wet-of-amvb)",
        "3 kalenderdagen na donderdag 2026-12-24, startdag telt niet mee, grondslag wet of algemene maatregel van bestuur; verlengd van 2026-12-27 tot en met 2026-12-28, Atw (art. 1): 2026-12-27 zondag; verlengd van 2026-12-28 tot en met 2026-12-29, Atw (art. 2); uiterlijk dinsdag 2026-12-29",
        "3 calendar days after Thursday 2026-12-24, start day not counted, ground law or order in council; extended from 2026-12-27 to 2026-12-28, Atw (art. 1): 2026-12-27 Sunday; extended from 2026-12-28 to 2026-12-29, Atw (art. 2); due Tuesday 2026-12-29")]
    [InlineData(
        "2026-05-18",
        "3 werkdagen terug (convenant)",
        "3 werkdagen vóór maandag 2026-05-18, startdag telt niet mee, grondslag convenant; overgeslagen: 2026-05-17 zondag, 2026-05-16 zaterdag, 2026-05-14 Hemelvaartsdag; uiterlijk dinsdag 2026-05-12",
        "3 working days before Monday 2026-05-18, start day not counted, ground covenant; skipped: 2026-05-17 Sunday, 2026-05-16 Saturday, 2026-05-14 Ascension Day; due Tuesday 2026-05-12")]
    [InlineData(
        "2026-01-31",
        "1 maand",
        "1 maand na zaterdag 2026-01-31, startdag telt niet mee, grondslag beleid; laatste dag van een kortere maand; uiterlijk zaterdag 2026-02-28",
        "1 month after Saturday 2026-01-31, start day not counted, ground policy; last day of a shorter month; due Saturday 2026-02-28")]
    [InlineData(
        "2026-01-31",
        "13 weken (wet-of-amvb)",
        "13 weken na zaterdag 2026-01-31, startdag telt niet mee, grondslag wet of algemene maatregel van bestuur; niet verlengd, te lang, Atw (art. 4); uiterlijk zaterdag 2026-05-02",
        "13 weeks after Saturday 2026-01-31, start day not counted, ground law or order in council; not extended, too long, Atw (art. 4); due Saturday 2026-05-02")]
    [InlineData(
        "2026-02-01",
        "1 week terug (wet-of-amvb)",
        "1 week vóór zondag 2026-02-01, startdag telt niet mee, grondslag wet of algemene maatregel van bestuur; niet verlengd, teruggerekend, Atw (art. 1 lid 2); uiterlijk zondag 2026-01-25",
        "1 week before Sunday 2026-02-01, start day not counted, ground law or order in council; not extended, counted back, Atw (art. 1 lid 2); due Sunday 2026-01-25")]
    [InlineData(
        "2029-01-01",
        "1 week (wet-of-amvb)",
        "1 week na maandag 2029-01-01, startdag telt niet mee, grondslag wet of algemene maatregel van bestuur; gelijkgestelde dagen alleen bekend voor 1990-1992, 2005-2028; uiterlijk maandag 2029-01-08",
        "1 week after Monday 2029-01-01, start day not counted, ground law or order in council; decree days known for 1990-1992, 2005-2028 only; due Monday 2029-01-08")]
    public void ToText_Reckoning_NamesEveryStep(string start, string termijn, string nederlands, string engels)
    {
        var berekening = TermijnCalculator.Default.Explain(LocalDatePattern.Iso.Parse(start).Value, Termijn.Parse(termijn));
        Assert.Equal(nederlands, berekening.ToText(Taal.Nederlands));
        Assert.Equal(engels, berekening.ToText(Taal.Engels));
        Assert.Equal(nederlands, berekening.ToString());
    }

    // TER-8: five days off in a row in May 2027, each by its name.
    [Fact]
    public void Explain_FiveDaysInARow_NamesEach()
    {
        var berekening = TermijnCalculator.Default.Explain(new(2027, 5, 4), Termijn.Parse("1 kalenderdag (wet-of-amvb)"));
        Assert.Equal(new(2027, 5, 10), berekening.Vervaldatum);
        Assert.Equal(
            ["2027-05-05 Bevrijdingsdag", "2027-05-06 Hemelvaartsdag", "2027-05-07 gelijkgestelde dag", "2027-05-08 zaterdag", "2027-05-09 zondag"],
            Assert.Single(berekening.Verlengingen).Overgeslagen.Select(dag => dag.ToString()));
    }

    [Theory]
    [InlineData("2028-12-20", "1 week (wet-of-amvb)", true)]
    [InlineData("2028-12-28", "1 week (wet-of-amvb)", false)]
    [InlineData("2028-12-28", "1 week (beleid)", true)]
    [InlineData("2004-12-31", "1 week (wet-of-amvb)", false)]
    public void GelijkgesteldeDagenBekend_Years_AreThoseOfStartAndEnd(string start, string termijn, bool expected) => Assert.Equal(
        expected, TermijnCalculator.Default.Explain(LocalDatePattern.Iso.Parse(start).Value, Termijn.Parse(termijn)).GelijkgesteldeDagenBekend);

    // Counted on a calendar with decree days, their years matter for a term that is not extended too, in either direction.
    [Theory]
    [InlineData("2028-12-11", "5 werkdagen (beleid)", true)]
    [InlineData("2029-05-08", "5 werkdagen (beleid)", false)]
    [InlineData("2029-01-03", "5 werkdagen terug (beleid)", false)]
    [InlineData("2029-05-08", "5 kalenderdagen (beleid)", true)]
    public void GelijkgesteldeDagenBekend_OnACalendarWithDecreeDays_LooksAtTheYearsCounted(string start, string termijn, bool expected)
    {
        IWerkdagenkalender wettelijk = NederlandseWerkdagenkalender.Wettelijk;

        Assert.All(
            [wettelijk, new Sluitingsdagenkalender(wettelijk, [])],
            kalender => Assert.Equal(
                expected, new TermijnCalculator(kalender).Explain(LocalDatePattern.Iso.Parse(start).Value, Termijn.Parse(termijn)).GelijkgesteldeDagenBekend));
    }

    [Fact]
    public void Equals_SameReckoning_IsTrue()
    {
        var one = TermijnCalculator.Default.Explain(new(2026, 5, 11), Termijn.Parse("3 werkdagen (wet-of-amvb)"));
        Assert.Equal(one, TermijnCalculator.Default.Explain(new(2026, 5, 11), Termijn.Parse("3 werkdagen (wet-of-amvb)")));
        Assert.NotEqual(one, TermijnCalculator.Default.Explain(new(2026, 5, 12), Termijn.Parse("3 werkdagen (wet-of-amvb)")));
    }
}
