using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Tests.Screening;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

/// <summary>Screening in its place in the month: after selection, before triage (SCR-1, SCR-2).</summary>
public class ScreeningOfAMonthTests
{
    private static readonly Werkwijze Werkwijze = Standaardwerkwijzen.Gemeente6 with
    {
        Screening = Standaardwerkwijzen.Gemeente6.Screening with
        {
            Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Inschrijving, Screeningskenmerk.Wijkteam, Screeningskenmerk.Detentie],
            EigenControles = ["wijkteam"],
        },
    };

    // Addresses 1 to 4: a no-go beside a go, a no-go alone, by hand beside a no-go, somebody known.
    private static readonly Vroegsignaal[] Signals =
    [
        Signal("S10", 1), Signal("S11", 1), Signal("S21", 2), Signal("S32", 3), Signal("S33", 3), Signal("S44", 4),
    ];

    [Fact]
    public async Task RunAsync_WithRegisters_TriagesWhatGoesOn()
    {
        var run = await Run(new() { Uitsluiting = new HostRegisters() });

        Assert.Equal(
            ["1: go", "2: no-go", "3: handmatige-controle", "4: go"],
            run.Screening.Matches.Select(match => FormattableString.Invariant($"{match.Nummer.Volgnummer}: {match.Uitkomst.Code}")));
        var triage = Assert.IsType<Triageplan>(run.Triage).Besluiten.OrderBy(besluit => besluit.Nummer).ToList();
        Assert.Equal([1, 3, 4], triage.Select(besluit => besluit.Nummer.Volgnummer));
        Assert.Equal([1, 1, 1], triage.Select(besluit => besluit.Voorstel.Feiten.AantalSignalen));
        Assert.Equal([false, true, false], triage.Select(besluit => besluit.HandmatigEerst));
        Assert.Equal([[], [Controlereden.EigenControle], []], triage.Select(besluit => besluit.Voorstel.Feiten.Controleredenen));
        Assert.Equal([false, false, true], triage.Select(besluit => besluit.Voorstel.Feiten.BekendBijWijkteam == true));
        Assert.All(triage, besluit => Assert.True(besluit.Voorstel.Feiten.IsGescreend));
        Assert.Contains("een mens kijkt eerst", triage[1].Explain().ToText(Taal.Nederlands), StringComparison.Ordinal);
        var balans = run.Balans;
        Assert.Equal((2, 3, 1, 0, 4, 3), (balans.Go, balans.NoGo, balans.HandmatigeControle, balans.NietGecontroleerd, balans.MatchesGescreend, balans.MatchesGaanDoor));
        Assert.True(balans.IsInBalance);
        Assert.False((balans with { NoGo = 4 }).IsInBalance);
        Assert.False((balans with { MatchesGescreend = 5 }).IsInBalance);
        Assert.False((balans with { MatchesGaanDoor = 5 }).IsInBalance);
    }

    [Fact]
    public async Task RunAsync_WithoutRegisters_TriagesEveryMatchAndSaysThatNothingWasScreened()
    {
        var run = await Run(null);

        Assert.False(run.Screening.IsUitgevoerd);
        Assert.Equal(6, run.Balans.NietGecontroleerd);
        Assert.All(run.Screening.Matches.SelectMany(match => match.Signalen), signaal => Assert.Equal(Controleoorzaak.GeenScreening, signaal.Oordeel.AsT3.Oorzaak));
        Assert.Equal([1, 2, 3, 4], run.Triage!.Besluiten.Select(besluit => besluit.Nummer.Volgnummer).Order());
        Assert.All(run.Triage.Besluiten, besluit => Assert.Equal((false, false), (besluit.HandmatigEerst, besluit.Voorstel.Feiten.IsGescreend)));
    }

    [Fact]
    public async Task RunAsync_ARegisterFails_ItsMatchesGoOnByHand()
    {
        var run = await Run(new() { Uitsluiting = new HostRegisters(fails: true) });

        Assert.All(run.Screening.Matches, match => Assert.False(match.IsGescreend));
        Assert.Equal(4, run.Triage!.Besluiten.Count);
        Assert.All(run.Triage.Besluiten, besluit => Assert.True(besluit.HandmatigEerst));
        Assert.All(run.Triage.Besluiten, besluit => Assert.False(besluit.Voorstel.Feiten.IsGescreend));
    }

    [Fact]
    public async Task RunAsync_ARegisterOutsideTheAllowList_IsRefusedThroughTheTask()
    {
        // SCR-4.
        var task = new Maandrun().RunAsync(
            new() { Maand = SignalBuilder.RunMonth, Signalen = Signals, Registers = new() { Brp = Registerindex.Create([]) } }, Standaardwerkwijzen.DuoPlus);
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => task);
        Assert.Contains("register 'brp' looks up inschrijving, which is not allowed", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_CancelledByARegister_IsCancelled()
    {
        using var source = new CancellationTokenSource();
        var task = Run(new() { Uitsluiting = new Stopping(source) }, source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.True(task.IsCanceled);
    }

    [Fact]
    public async Task RunAsync_AnIndexOfPersons_IsTheRegister()
    {
        var persons = new[]
        {
            Person("1", "Jansen", "2015HD 1"), Person("2", "Jansen", "2015HD 99") with { Geboortedatum = Geboortedatum.Parse("19800517") }, Person("3", "Pieters", "2015HD 3"),
        };
        var run = await Run(new() { Brp = Registerindex.Create(persons), BatchSize = 1 });

        // Nobody is told apart by an address alone: another birth date, then moved within the municipality, another name, nobody.
        Assert.Equal(4, run.Screening.Matches.Count);
        Assert.All(run.Screening.Matches.SelectMany(match => match.Signalen), signaal => Assert.NotNull(signaal.Brp));
        Assert.DoesNotContain(run.Screening.NietOnderzocht, each => each.Kenmerk == Screeningskenmerk.Inschrijving);
    }

    // SCR-5, SCR-6: through the screener the verdicts of the shared set are those of the register check itself.
    [SharedDataFact]
    public async Task ScreenAsync_SharedSet_ConfirmsWhomTheCheckConfirms()
    {
        var set = SyntheticSet.Shared(string.Empty);
        var judged = set.Judge(SyntheticHost.Everything).ToDictionary(each => each.Signal.Signaal.Nummer, each => each.Oordeel);
        var matches = set.Signals.GroupBy(signal => (signal.Signaal.Aanlevermaand, signal.Signaal.Adres.Sleutel)).GroupBy(household => household.Key.Aanlevermaand)
            .SelectMany(month => month.Select((household, i) => MatchOf(new(month.Key, i + 1), [.. household.Select(signal => signal.Signaal)]))).ToList();
        var screening = await new Screener(new BrpControle()).ScreenAsync(matches, new() { Brp = set.Index }, Standaardwerkwijzen.Gemeente5.Screening, new LocalDate(2025, 3, 25));

        var signals = screening.Matches.SelectMany(match => match.Signalen).ToList();
        Assert.Equal(judged.Count, signals.Count);
        Assert.All(signals, signaal =>
        {
            var oordeel = judged[signaal.Signaal.Nummer];
            Assert.Equal(oordeel, signaal.Brp);
            Assert.Equal(oordeel.Uitkomst == BrpUitkomst.Bevestigd || oordeel.Bevinding == BrpBevinding.Verhuisd && oordeel.Uitkomst == BrpUitkomst.Afgewezen, signaal.Oordeel.IsGo);
            Assert.Equal(oordeel.Uitkomst == BrpUitkomst.Handmatig, signaal.Oordeel.IsT2);
        });
    }

    private static Vroegsignalering.Matches.Match MatchOf(Vroegsignalering.Matches.Matchnummer nummer, Vroegsignaal[] signals) => new()
    {
        Nummer = nummer,
        Sleutel = null,
        Regels = Vroegsignalering.Matches.Matchregels.Of(Standaardwerkwijzen.Landelijk.Matching, SignalBuilder.RunDate),
        Grond = Vroegsignalering.Matches.Matchgrond.Minimum,
        Soorten = [Vroegsignalering.Matches.Matchsoort.Enkelvoudig],
        Leden = signals.Select(signal => new Vroegsignalering.Matches.Matchsignaal { Signaal = signal, Rol = Vroegsignalering.Matches.Matchrol.Telt }).ToValueList(),
    };

    private static Task<Maandrunresultaat> Run(Screeningsregisters? registers, CancellationToken cancellationToken = default) => new Maandrun().RunAsync(
        new() { Maand = SignalBuilder.RunMonth, Signalen = Signals, Registers = registers, Plugins = new(controles: [new HostRegisters()]) }, Werkwijze, cancellationToken: cancellationToken);

    private static Vroegsignaal Signal(string number, int house) =>
        new SignalBuilder { Nummer = number, Partner = "P" + number, Partnersoort = Signaalpartnersoort.Water, Adres = FormattableString.Invariant($"2015HD {house}") }.Build();

    private static Registerpersoon Person(string id, string name, string adres) => new() { Id = id, Naam = new() { Geslachtsnaam = name }, Adres = Adres.Parse(adres), Geboortedatum = Geboortedatum.Parse("19700101") };

    private sealed class Stopping(CancellationTokenSource source) : IUitsluitingsregister
    {
        public Task<IReadOnlyList<ValueList<NoGoReden>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
        {
            source.Cancel();
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
