using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class GeneralPathLaw
{
    private static readonly PostcodeGebiedsindeling Gebieden = PostcodeGebiedsindeling.Read(
        [new() { Cijfers = "2015", Gebied = "Noord" }, new() { Cijfers = "1012", Gebied = "Zuid" }]).GetValueOrThrow();

    // The run in one pass gives what its steps give one after the other, from objects.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 1000, EndSize = 40)]
    public void RunAsync_OnePass_GivesWhatTheStepsGive(RunCase month)
    {
        var input = Input(month, PluginCatalog.Empty);

        var run = new Maandrun().RunAsync(input, month.Werkwijze).GetAwaiter().GetResult();

        var steps = new Steps(input, month.Werkwijze);
        Assert.Equal(steps.Intake.Uitval.OrderBy(uitval => uitval.Signaal, Signaalvolgorde.Instance), run.Uitval);
        Assert.Equal(steps.Intake.Vervangen.OrderBy(vervangen => vervangen.Signaal, Signaalvolgorde.Instance), run.Vervangen);
        Assert.Equal(
            steps.Intake.Toegelaten.Zip(steps.Intake.Oordelen).OrderBy(pair => pair.First.Signaal, Signaalvolgorde.Instance).Select(pair => (pair.First.Signaal, pair.Second.AsT0)),
            run.Toegelaten.Select(toegelaten => (toegelaten.Signaal, toegelaten.Oordeel)));
        Assert.Equal(steps.Matching.Matches, run.Matching.Matches);
        Assert.Equal(steps.Matching.NietGematcht, run.Matching.NietGematcht);
        Assert.Equal(steps.Matching.AantalDirect, run.Matching.AantalDirect);
        Assert.Equal(steps.Selectie, run.Selectie);
        Assert.Equal(steps.Selectie.ToString(), run.Selectie.ToString());
        Assert.Equal(steps.Selectie.Geselecteerd, run.Selectie.Geselecteerd);
        Assert.Equal(steps.Selectie.Teruggegeven, run.Selectie.Teruggegeven);
    }

    // A criterion, key and comparison of the host that say what the ready-made ones say make no difference.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 500, EndSize = 40)]
    public void RunAsync_PluginsThatDoTheSame_GiveTheSame(RunCase month)
    {
        var regels = Matchregels.Of(month.Werkwijze.Matching, SignalBuilder.RunDate);
        var key = Vroegsignalering.Matching.Sleutels.MatchsleutelResolver.Resolve(regels);
        var plugins = new PluginCatalog(
            [new Always()],
            [new HostMatchsleutel("van-de-host", key.Of)],
            [new Selectie.HostRangorde("van-de-host", (_, _) => 0)]);
        var werkwijze = month.Werkwijze with
        {
            Aanlevering = month.Werkwijze.Aanlevering with { EigenCriteria = ["altijd"] },
            Matching = month.Werkwijze.Matching with { Sleutel = "van-de-host" },
            Selectie = month.Werkwijze.Selectie with { Rangorde = ValueList.Create<string>(["van-de-host", .. month.Werkwijze.Selectie.Rangorde.Op(SignalBuilder.RunDate)]) },
        };

        var expected = new Maandrun().RunAsync(Input(month, PluginCatalog.Empty), month.Werkwijze).GetAwaiter().GetResult();
        var run = new Maandrun().RunAsync(Input(month, plugins), werkwijze).GetAwaiter().GetResult();

        Assert.Equal(expected.Balans, run.Balans);
        Assert.Equal(expected.Uitval.Select(uitval => (uitval.Signaal, uitval.Oordeel.Reden)), run.Uitval.Select(uitval => (uitval.Signaal, uitval.Oordeel.Reden)));
        Assert.Equal(
            expected.Selectie.Oordelen.Select(oordeel => (oordeel.Match.Nummer, oordeel.Rang, oordeel.Gebied, oordeel.Uitkomst)),
            run.Selectie.Oordelen.Select(oordeel => (oordeel.Match.Nummer, oordeel.Rang, oordeel.Gebied, oordeel.Uitkomst)));
    }

    private static Maandruninvoer Input(RunCase month, PluginCatalog plugins) => new()
    {
        Maand = SignalBuilder.RunMonth,
        Signalen = month.OfMonth,
        Historie = month.Input().Historie,
        Gebieden = Gebieden,
        Plugins = plugins,
    };

    private sealed class Always : IAanlevercriterium
    {
        public string Code => "altijd";

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => Criteriumoordeel.Voldaan;
    }

    /// <summary>Intake of each month, matching and selection, each from the objects that the one before gave.</summary>
    private sealed class Steps
    {
        public Steps(Maandruninvoer input, Werkwijze werkwijze)
        {
            var historie = new Signaalhistorie(input.Historie);
            Intake = MonthOf(input.Maand, input.Signalen, historie, werkwijze);
            var earlier = input.Historie.Select(eerder => eerder.Signaal).GroupBy(signaal => signaal.Aanlevermaand)
                .SelectMany(maand => MonthOf(maand.Key, [.. maand], historie, werkwijze).Toegelaten.Select(kandidaat => kandidaat.Signaal));
            Matching = new Matcher().Match(
                new() { Maand = input.Maand, Peildatum = SignalBuilder.RunDate, Signalen = Intake.Toegelaten, Terugblik = [.. earlier] },
                werkwijze.Matching);
            Selectie = new Selector().Select(
                [.. Matching.Matches.Where(match => !match.IsDirectOpgepakt)], werkwijze.Selectie, SignalBuilder.RunDate, input.Gebieden);
        }

        public Maandstap Intake { get; }

        public Matchresultaat Matching { get; }

        public Selectieresultaat Selectie { get; }

        private static Maandstap MonthOf(YearMonth maand, IReadOnlyList<Vroegsignaal> signalen, Signaalhistorie historie, Werkwijze werkwijze)
        {
            var moment = Aanlevermoment.Of(maand, werkwijze.Aanlevering.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
            return Maandstap.Run(moment, moment.Datum, signalen, historie, werkwijze, PluginCatalog.Empty, null, CancellationToken.None);
        }
    }
}
