using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public class MaandrunTests
{
    [Fact]
    public async Task RunAsync_NoSignals_GivesEmptyBalance()
    {
        var run = await Run([], Standaardwerkwijzen.DuoPlus);

        Assert.True(run.Balans.IsInBalance);
        Assert.Equal(0, run.Balans.Ontvangen);
        Assert.Empty(run.Selectie.Oordelen);
    }

    [Fact]
    public async Task RunAsync_EveryOutcome_IsCountedOnce()
    {
        var run = await Run(
            [
                Melding("S1", vervaldatum: Dagen(40)),
                Melding("S2", "Water B", "water", vervaldatum: Dagen(40)),
                Melding("S3", huisnummer: "14", vervaldatum: Dagen(29)),
                Melding("S4", huisnummer: "16", vervaldatum: Dagen(40)),
                Melding("S5", huisnummer: "18", vervaldatum: Dagen(40)),
                Melding("S6", huisnummer: "18", vervaldatum: Dagen(40), soort: "geactualiseerd-vroegsignaal"),
            ],
            Standaardwerkwijzen.DuoPlus);

        Assert.Equal(6, run.Balans.Ontvangen);
        Assert.Equal(1, run.Balans.Uitgevallen);
        Assert.Equal(1, run.Balans.Vervangen);
        Assert.Equal(2, run.Balans.NietGematcht);
        Assert.Equal(2, run.Balans.Geselecteerd);
        Assert.Equal("S3", Assert.Single(run.Uitval).Signaal.Nummer.ToCanonicalString());
        Assert.IsType<TeJong>(run.Uitval[0].Oordeel.Reden);
        Assert.Equal(["S1", "S4", "S6", "S2"], run.Toegelaten.Select(toegelaten => toegelaten.Signaal.Nummer.ToCanonicalString()));
        Assert.Equal(["S4", "S6"], run.Matching.NietGematcht.Select(niet => niet.Signaal.Nummer.ToCanonicalString()));
    }

    [Fact]
    public async Task RunAsync_DefaultPeildatum_IsReportingMoment()
    {
        // AAN-11: the 25th of May 2026 is Whit Monday.
        var run = await new Maandrun().RunAsync(new Maandruninvoer { Maand = new YearMonth(2026, 5), Signalen = [] }, Standaardwerkwijzen.DuoPlus);

        Assert.Equal(new LocalDate(2026, 5, 26), run.Peildatum);
        Assert.Equal(new LocalDate(2026, 5, 26), run.Aanlevermoment.Datum);
    }

    [Fact]
    public async Task RunAsync_GivenPeildatum_IsUsed()
    {
        var signaal = Melding("S1", vervaldatum: "2025-02-24");

        Assert.Empty((await Run([signaal], Standaardwerkwijzen.Twente, peildatum: new LocalDate(2025, 3, 26))).Uitval);
        Assert.Single((await Run([signaal], Standaardwerkwijzen.Twente, peildatum: new LocalDate(2025, 3, 25))).Uitval);
    }

    [Fact]
    public async Task RunAsync_EarlierSignalNotAdmittedInItsOwnMonth_DoesNotCount()
    {
        // MAT-3: 29 days on 25 February is too young, although it is 57 days on 25 March.
        var signaal = Melding("S1", vervaldatum: Dagen(40));
        var admitted = Melding("E1", "Water B", "water", "2025-02", vervaldatum: Dagen(30, "2025-02"));
        var dropped = Melding("E2", "Water B", "water", "2025-02", vervaldatum: Dagen(29, "2025-02"));

        Assert.Single((await Run([signaal], Standaardwerkwijzen.DuoPlus, [admitted])).Matching.Matches);
        Assert.Empty((await Run([signaal], Standaardwerkwijzen.DuoPlus, [dropped])).Matching.Matches);
    }

    [Fact]
    public async Task RunAsync_DirectSignal_TakesTheOthersOnItsKeyAlong()
    {
        // SEL-6, AAN-9: one match, outside ranking and quotas.
        var run = await Run(
            [
                Melding("S1", soort: "eindelevering", vervaldatum: Dagen(5)),
                Melding("S2", "Water B", "water", vervaldatum: Dagen(40)),
                Melding("S3", "Water B", "water", huisnummer: "99", vervaldatum: Dagen(40)),
            ],
            Standaardwerkwijzen.Landelijk);

        Assert.Equal(2, run.Balans.Direct);
        Assert.Equal(1, run.Balans.MatchesDirect);
        Assert.Equal(1, run.Balans.Matches);
        Assert.Equal(Matchgrond.DirectOpgepakt, Assert.Single(run.Direct).Grond);
        Assert.Equal(["S1", "S2"], run.Direct[0].Signalen.Select(signaal => signaal.Nummer.ToCanonicalString()));
    }

    [Fact]
    public async Task RunAsync_RepeatedSignal_DropsUnderLandelijkOnly()
    {
        // AAN-8: pilots off, Landelijk on, not higher.
        var earlier = Melding("E1", "Water B", "water", "2025-02", vervaldatum: Dagen(40, "2025-02"));
        var now = Melding("S1", "Water B", "water", vervaldatum: Dagen(68));
        var higher = Melding("S2", "Water B", "water", bedrag: "310,51", vervaldatum: Dagen(68));

        Assert.IsType<HerhaaldeMelding>(Assert.Single((await Run([now], Standaardwerkwijzen.Landelijk, [earlier])).Uitval).Oordeel.Reden);
        Assert.Empty((await Run([higher], Standaardwerkwijzen.Landelijk, [earlier])).Uitval);
        Assert.Empty((await Run([now], Standaardwerkwijzen.Arnhem, [earlier])).Uitval);
    }

    [Fact]
    public async Task RunAsync_FaultyInput_NamesEveryFault()
    {
        var invoer = new Maandruninvoer
        {
            Maand = Maart,
            Signalen = [Melding("S1"), Melding("S1"), Melding("S2", maand: "2025-02")],
            Historie = [new Historiesignaal { Signaal = Melding("S3") }],
        };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => new Maandrun().RunAsync(invoer, Standaardwerkwijzen.DuoPlus));

        Assert.Equal(
            "The input has 3 fault(s): S1 of partner 'energie a' occurs twice in 2025-03; S2 is of 2025-02, the run is of 2025-03; "
            + "history signal S3 is of 2025-03, not before 2025-03. (Parameter 'invoer')",
            exception.Message);
    }

    [Fact]
    public async Task RunAsync_MonthsOutsideTheCalendarAndNulls_AreFaults()
    {
        var invoer = new Maandruninvoer
        {
            Maand = new YearMonth(2200, 1),
            Signalen = [null!],
            Historie = [null!, new Historiesignaal { Signaal = Melding("S3") with { Aanlevermaand = new YearMonth(1969, 12) } }],
        };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => new Maandrun().RunAsync(invoer, Standaardwerkwijzen.DuoPlus));

        Assert.Equal(
            "The input has 4 fault(s): the month of the run is 2200-01, allowed: 1970-01 to 2199-12; signal at place 0 is null; "
            + "history signal at place 0 is null; history signal S3 is of 1969-12, allowed: 1970-01 and later. (Parameter 'invoer')",
            exception.Message);
    }

    [Theory]
    [InlineData(1970, 1)]
    [InlineData(2199, 12)]
    public async Task RunAsync_FirstAndLastMonthOfTheCalendar_AreRun(int year, int month) =>
        Assert.Equal(year, (await new Maandrun().RunAsync(new Maandruninvoer { Maand = new YearMonth(year, month), Signalen = [] }, Standaardwerkwijzen.DuoPlus)).Peildatum.Year);

    [Fact]
    public async Task RunAsync_FaultyInput_ComesThroughTheTask()
    {
        var task = new Maandrun().RunAsync(new Maandruninvoer { Maand = default, Signalen = [] }, Standaardwerkwijzen.DuoPlus);

        Assert.True(task.IsFaulted);
        await Assert.ThrowsAsync<ArgumentException>(() => task);
    }

    [Fact]
    public void RunAsync_NullArgument_ThrowsAtOnce()
    {
        // Assert.Throws with a task that nobody awaits: the call itself throws.
        Assert.Throws<ArgumentNullException>(() => { _ = new Maandrun().RunAsync(null!, Standaardwerkwijzen.DuoPlus); });
        Assert.Throws<ArgumentNullException>(() => new Maandruninvoer { Maand = Maart, Signalen = null! });
    }

    [Fact]
    public async Task RunAsync_EarlierMonthsBeyondTheLookBack_AreNotJudged()
    {
        // MAT-3: Duo+ looks back one month, so of two earlier months one is judged.
        var reports = new List<Maandrunvoortgang>();
        await new Maandrun().RunAsync(
            new Maandruninvoer
            {
                Maand = Maart,
                Signalen = [],
                Historie = [new Historiesignaal { Signaal = Melding("E1", maand: "2025-01") }, new Historiesignaal { Signaal = Melding("E2", maand: "2025-02") }],
            },
            Standaardwerkwijzen.DuoPlus,
            new Reporter(reports.Add));

        Assert.Equal(1, reports.Last(report => report.Fase == Maandrunfase.Terugblik).Totaal);
    }

    [Fact]
    public async Task RunAsync_FaultyWerkwijze_IsRefused()
    {
        var werkwijze = Standaardwerkwijzen.DuoPlus with { Matching = Standaardwerkwijzen.DuoPlus.Matching with { Minimum = 0, Sleutel = "onbekend" } };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Run([], werkwijze));

        Assert.Contains("matching.minimum", exception.Message, StringComparison.Ordinal);
        Assert.Contains("matching.sleutel", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Cancelled_GivesCancelledTask()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new Maandrun().RunAsync(new Maandruninvoer { Maand = Maart, Signalen = [Melding("S1")] }, Standaardwerkwijzen.DuoPlus, null, source.Token));
    }

    [Fact]
    public async Task RunAsync_Progress_GoesThroughTheStagesInOrderAndEndsEach()
    {
        var reports = new List<Maandrunvoortgang>();
        await new Maandrun().RunAsync(
            new Maandruninvoer { Maand = Maart, Signalen = [Melding("S1"), Melding("S2", "Water B", "water")] },
            Standaardwerkwijzen.DuoPlus,
            new Reporter(reports.Add));

        Assert.Equal(reports.OrderBy(report => report.Fase.Value).ThenBy(report => report.Gedaan), reports);
        Assert.Equal(Maandrunfase.All, reports.Select(report => report.Fase).Distinct());
        Assert.All(reports.GroupBy(report => report.Fase), stage => Assert.Equal(stage.Last().Totaal, stage.Last().Gedaan));
    }

    private static Task<Maandrunresultaat> Run(IReadOnlyList<Vroegsignaal> signalen, Werkwijze werkwijze, Vroegsignaal[]? eerdere = null, LocalDate? peildatum = null) =>
        new Maandrun().RunAsync(
            new Maandruninvoer
            {
                Maand = Maart,
                Peildatum = peildatum,
                Signalen = signalen,
                Historie = new Terugblikker().Reconstruct(eerdere ?? [], werkwijze),
            },
            werkwijze);

    private sealed class Reporter(Action<Maandrunvoortgang> report) : IProgress<Maandrunvoortgang>
    {
        public void Report(Maandrunvoortgang value) => report(value);
    }
}
