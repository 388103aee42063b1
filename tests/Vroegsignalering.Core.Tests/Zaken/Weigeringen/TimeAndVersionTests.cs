using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class TimeAndVersionTests
{
    private static readonly Duration Tick = Duration.FromNanoseconds(1);

    // ZAA-7: the same instant is refused too.
    [Fact]
    public void Assess_NotLater_NamesBothTimes()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt);
        var last = zaak.Stand.LaatsteTijdstip;

        Assert.Equal([new TijdstipNietLater { Gegeven = last, Laatste = last }], zaak.Refusals(Events.Outflow(last)));
        Assert.Equal([new TijdstipNietLater { Gegeven = last - Tick, Laatste = last }], zaak.Refusals(Events.Outflow(last - Tick)));
        Assert.Empty(zaak.Refusals(Events.Outflow(last + Tick)));
    }

    [Fact]
    public void Assess_AtTheOpening_IsNotLater() => Assert.Equal(
        [new TijdstipNietLater { Gegeven = SampleZaken.Opened, Laatste = SampleZaken.Opened }],
        SampleZaken.Open().Refusals(Events.Joined(SampleZaken.Opened)));

    // ZAA-7: "unless it is a correction"; reopening is none.
    [Fact]
    public void Assess_CorrectionNotLater_IsApplied()
    {
        var zaak = SampleZaken.In(Zaakstatus.WilGeenHulp);
        var last = zaak.Stand.LaatsteTijdstip;

        Assert.Empty(zaak.Refusals(Events.Corrected(last, Zaakstatus.Lopend)));
        Assert.Empty(zaak.Refusals(Events.Corrected(last - Duration.FromHours(3), Zaakstatus.Lopend)));
        Assert.Equal([new TijdstipNietLater { Gegeven = last, Laatste = last }], zaak.Refusals(Events.Reopened(last, Zaakstatus.Lopend)));
    }

    [Fact]
    public void Apply_EarlierCorrection_KeepsTheLatestInstant()
    {
        var zaak = SampleZaken.In(Zaakstatus.WilGeenHulp);
        var last = zaak.Stand.LaatsteTijdstip;
        var corrected = zaak.Then(Events.Corrected(last - Duration.FromHours(3), Zaakstatus.Lopend));

        Assert.Equal((last, last - Duration.FromHours(3)), (corrected.Stand.LaatsteTijdstip, corrected.Stand.StatusSinds));
        Assert.Equal([new TijdstipNietLater { Gegeven = last, Laatste = last }], corrected.Refusals(Events.Attempt(last) with { Poging = Events.Attempt(last).Poging }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Assess_OtherVersion_NamesBoth(int expected)
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt);

        Assert.Equal(
            [new VersieVerschilt { Verwacht = expected, Gevonden = 2 }],
            SampleZaken.Processor.Apply(zaak, Events.Outflow(zaak.Next()), SampleZaken.Regels, expected).Gronden);
    }

    [Fact]
    public void Assess_ExpectedVersionOrNone_IsNotCompared()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt);

        Assert.True(SampleZaken.Processor.Apply(zaak, Events.Outflow(zaak.Next()), SampleZaken.Regels, 2).IsVerwerkt);
        Assert.True(SampleZaken.Processor.Apply(zaak, Events.Outflow(zaak.Next()), SampleZaken.Regels).IsVerwerkt);
    }

    // The version is known after a snapshot too.
    [Fact]
    public void Assess_ResumedCase_ComparesWithItsVersion()
    {
        var zaak = Vroegsignaalzaak.Resume(SampleZaken.Open().Then(Events.Attempt).Stand);

        Assert.Empty(SampleZaken.Processor.Assess(zaak, Events.Outflow(zaak.Next()), SampleZaken.Regels, 2));
        Assert.Equal([new VersieVerschilt { Verwacht = 1, Gevonden = 2 }], SampleZaken.Processor.Assess(zaak, Events.Outflow(zaak.Next()), SampleZaken.Regels, 1));
    }
}
