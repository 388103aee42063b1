using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class IncassorustTests
{
    // TKP-6, TER-3: 30 calendar days, the day of the message not counted, the last day included.
    [Theory]
    [InlineData("2025-04-02", "2025-05-02")]
    [InlineData("2025-01-31", "2025-03-02")]
    [InlineData("2024-01-31", "2024-03-01")]
    [InlineData("2026-11-25", "2026-12-25")]
    public void Of_DayOfTheMessage_EndsThirtyDaysLater(string van, string totEnMet)
    {
        var rust = Incassorust.Of(Day(van), Given.Termijnen)!;

        Assert.Equal((Day(van), Day(totEnMet)), (rust.Van, rust.TotEnMet));
        Assert.Equal([false, true, true, false], new[] { rust.Van.PlusDays(-1), rust.Van, rust.TotEnMet, rust.TotEnMet.PlusDays(1) }.Select(rust.Includes));
    }

    [Fact]
    public void Of_WerkwijzeWithoutTheDeadline_IsNoRest() => Assert.All(
        Standaardwerkwijzen.All.Except(Standaardwerkwijzen.Gemeenten).Where(werkwijze => werkwijze != Standaardwerkwijzen.Landelijk),
        werkwijze => Assert.Null(Incassorust.Of(Given.Opened, werkwijze.Termijnen)));

    // The term of the day of the message, reckoned by the calendar of the host.
    [Fact]
    public void Of_DatedTerm_IsReadOnThatDay()
    {
        var changed = new LocalDate(2026, 1, 1);
        var afspraak = Given.Termijnen.Find(Termijnsoort.Incassorust)!;
        var termijnen = Given.Termijnen.With(afspraak with { Termijn = afspraak.Termijn.Vanaf(changed, Termijn.Parse("10 werkdagen (convenant)"), Bron.Host) });
        var closed = new TermijnCalculator(new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2026, 1, 5), Naam = new("dicht", "closed") }]));

        Assert.Equal(new LocalDate(2026, 1, 30), Incassorust.Of(changed.PlusDays(-1), termijnen)!.TotEnMet);
        Assert.Equal(new LocalDate(2026, 1, 15), Incassorust.Of(changed, termijnen)!.TotEnMet);
        Assert.Equal(new LocalDate(2026, 1, 16), Incassorust.Of(changed, termijnen, closed)!.TotEnMet);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
