using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class TermConditionTests
{
    // ZAA-6: 28 calendar days after 25 November is 23 December; closing on that day is in time (own).
    [Theory]
    [InlineData(22, false)]
    [InlineData(23, true)]
    [InlineData(24, true)]
    public void Assess_AroundTheDueDate_IsAllowedFromThatDay(int day, bool allowed)
    {
        var at = DutchTime.ToInstant(new LocalDate(2026, 12, day).At(new LocalTime(10, 0)));
        foreach (var status in new[] { Zaakstatus.NogNietGestart, Zaakstatus.GeenContactNogEenPoging, Zaakstatus.Lopend, Zaakstatus.Nazorg })
        {
            Assert.Equal(
                allowed ? [] : [new TerugkoppeltermijnLoopt { Vervaldatum = SampleZaken.Due, Datum = new LocalDate(2026, 12, day) }],
                SampleZaken.In(status).Refusals(Events.TermPassed(at)));
        }
    }

    // TER-7: the day begins at midnight in Europe/Amsterdam.
    [Theory]
    [InlineData("2026-12-22T22:59:59Z", false)]
    [InlineData("2026-12-22T23:00:00Z", true)]
    public void Assess_AroundMidnight_IsTheDutchDay(string at, bool allowed) => Assert.Equal(
        allowed,
        SampleZaken.Open().Refusals(Events.TermPassed(NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value)).Count == 0);

    [Fact]
    public void Assess_NoTermAgreed_IsRefusedForEver() => Assert.Equal(
        [new TerugkoppeltermijnLoopt { Datum = new LocalDate(2027, 6, 1) }],
        SampleZaken.Processor.Assess(SampleZaken.Open(), Events.TermPassed(SampleZaken.AfterTheTerm), SampleZaken.Regels with { Termijnen = Termijnafspraken.Geen }));

    // ZAA-3: exempt from the plan.
    [Fact]
    public void Apply_PlanNotUsedUp_EndsTheCaseAllTheSame()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.TermPassed(SampleZaken.AfterTheTerm));

        Assert.Equal((Zaakstatus.DefinitiefGeenContact, Eindresultaat.DefinitiefGeenContact), (zaak.Status, zaak.Stand.Resultaat));
    }
}
