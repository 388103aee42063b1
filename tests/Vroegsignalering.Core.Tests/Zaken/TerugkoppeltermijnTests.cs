using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class TerugkoppeltermijnTests
{
    private static readonly Instant Later = Instant.FromUtc(2026, 12, 1, 23, 30);

    // TER-5: 28 working days after the report (000, 003), 28 calendar days after taking up (004); 28 working days after 2026-11-25 is 2027-01-06.
    [Theory]
    [InlineData("arnhem", "2027-01-06")]
    [InlineData("twente", "2027-01-06")]
    [InlineData("landelijk", "2026-12-23")]
    [InlineData("duoplus", null)]
    [InlineData("pilot50", null)]
    public void DueDateOf_Presets_IsTheirTerm(string werkwijze, string? due)
    {
        var zaak = SampleZaken.Open();

        Assert.Equal(due, Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, Of(werkwijze), TermijnCalculator.Default)));
    }

    // The report is before the taking up: each werkwijze has its own start. The Dutch day of 2026-12-01T23:30Z is the 2nd.
    [Theory]
    [InlineData("arnhem", "2027-01-06", "2027-01-06")]
    [InlineData("landelijk", "2026-12-23", "2026-12-30")]
    public void DueDateOf_SignalTakenUpLater_IsTheLatestOfTheCase(string werkwijze, string first, string joined)
    {
        var zaak = SampleZaken.Open().Then(Events.Joined(Later));
        var termijnen = Of(werkwijze);

        Assert.Equal(first, Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, zaak.Stand.Signalen[0], termijnen, TermijnCalculator.Default)));
        Assert.Equal(joined, Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, zaak.Stand.Signalen[2], termijnen, TermijnCalculator.Default)));
        Assert.Equal(joined, Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, termijnen, TermijnCalculator.Default)));
    }

    // The latest, wherever it stands.
    [Fact]
    public void DueDateOf_LaterReportFirst_IsStillTheLatest()
    {
        var zaak = ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie with { Melding = new LocalDate(2026, 11, 27) }, SampleZaken.Water)).GetZaakOrThrow();

        Assert.Equal("2026-12-25", Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, SampleZaken.Regels.Termijnen, TermijnCalculator.Default)));
    }

    // Own: reopening starts the term anew for what was there, on the Dutch day; what joins later has its own.
    [Theory]
    [InlineData("arnhem", "2027-01-13")]
    [InlineData("landelijk", "2026-12-30")]
    public void DueDateOf_Reopened_StartsThatDay(string werkwijze, string due)
    {
        var zaak = SampleZaken.Open().Then(Events.Outflow).Then(Events.Reopened(Later, Zaakstatus.NogNietGestart));
        var joined = zaak.Then(at => Events.Joined(at) with { Signaal = SampleZaken.Huur with { Melding = new LocalDate(2026, 10, 26) } });

        Assert.Equal(due, Text(Terugkoppeltermijn.DueDateOf(zaak.Stand, Of(werkwijze), TermijnCalculator.Default)));
        Assert.Equal(
            werkwijze == "arnhem" ? "2026-12-03" : due,
            Text(Terugkoppeltermijn.DueDateOf(joined.Stand, joined.Stand.Signalen[2], Of(werkwijze), TermijnCalculator.Default)));
    }

    // A correction is no reopening.
    [Fact]
    public void DueDateOf_Corrected_Stays() => Assert.Equal(
        SampleZaken.Due,
        Terugkoppeltermijn.DueDateOf(
            SampleZaken.Open().Then(Events.Outflow).Then(Events.Corrected(Later, Zaakstatus.NogNietGestart)).Stand, SampleZaken.Regels.Termijnen, TermijnCalculator.Default));

    private static Termijnafspraken Of(string werkwijze) => Standaardwerkwijzen.All.Single(each => each.Code == werkwijze).Termijnen;

    private static string? Text(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;
}
