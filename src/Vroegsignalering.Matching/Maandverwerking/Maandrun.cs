using System.Diagnostics;
using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The monthly run: intake, matching, ranking and quotas, screening and triage, with the balance that nothing is lost.</summary>
/// <remarks>
/// The werkwijze is an argument of each run. The result depends on the input and the werkwijze only: not on the order of the input, the
/// culture, the time zone or the number of threads. Stateless and thread safe: one object serves every municipality at once.
/// </remarks>
public sealed class Maandrun
{
    private readonly IWerkdagenkalender _kalender;
    private readonly Matcher _matcher;
    private readonly Selector _selector;
    private readonly Screener _screener;

    /// <summary>Makes a run with the Dutch working days.</summary>
    public Maandrun()
        : this(NederlandseWerkdagenkalender.Instance, new Matcher(), new Selector())
    {
    }

    /// <summary>Makes a run with the tolerant register check.</summary>
    /// <param name="kalender">The working days.</param>
    /// <param name="matcher">The matcher.</param>
    /// <param name="selector">The selector.</param>
    public Maandrun(IWerkdagenkalender kalender, Matcher matcher, Selector selector)
        : this(kalender, matcher, selector, new Screener(new BrpControle()))
    {
    }

    /// <summary>Makes a run.</summary>
    /// <param name="kalender">The working days.</param>
    /// <param name="matcher">The matcher.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="screener">The screener; it screens runs whose input has registers.</param>
    public Maandrun(IWerkdagenkalender kalender, Matcher matcher, Selector selector, Screener screener)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(screener);
        _screener = screener;
        _kalender = kalender;
        _matcher = matcher;
        _selector = selector;
    }

    /// <summary>Runs one month.</summary>
    /// <param name="invoer">The signals, the history, the districts and the plug-ins.</param>
    /// <param name="werkwijze">The agreements.</param>
    /// <param name="progress">Told how far the run is; null: nobody is told.</param>
    /// <param name="cancellationToken">Stops the run between signals.</param>
    /// <returns>The outcome of every signal. Asynchronous, because screening asks registers of the host; everything else runs on the caller.</returns>
    /// <exception cref="ArgumentNullException">The input or the werkwijze is null; thrown at once. Every other exception comes through the task.</exception>
    /// <exception cref="ArgumentException">
    /// The werkwijze has faults; or the input has: a month outside 1970-01 to 2199-12, a signal that is null or of another month, a history signal that is null
    /// or not earlier, a number that occurs twice; or a register or check looks up more than the werkwijze allows (SCR-4). All faults of the werkwijze are named, else the first ten of the input with the number of the others.
    /// </exception>
    /// <exception cref="InvalidOperationException">A criterion of the host gave null; or the balance is not in balance, which is a fault of this library.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; the task is cancelled.</exception>
    public Task<Maandrunresultaat> RunAsync(
        Maandruninvoer invoer,
        Werkwijze werkwijze,
        IProgress<Maandrunvoortgang>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(werkwijze);
        return CheckAndRunAsync(invoer, werkwijze, progress, cancellationToken);
    }

    private async Task<Maandrunresultaat> CheckAndRunAsync(
        Maandruninvoer invoer, Werkwijze werkwijze, IProgress<Maandrunvoortgang>? progress, CancellationToken cancellationToken)
    {
        WerkwijzeChecker.ThrowIfFaulty(werkwijze, invoer.Plugins);
        MaandruninvoerChecker.ThrowIfFaulty(invoer);
        using var activity = MatchingDiagnostics.Source.StartActivity("maandrun");
        var started = Stopwatch.GetTimestamp();
        var moment = Aanlevermoment.Of(invoer.Maand, werkwijze.Aanlevering.Aanlevermoment, _kalender);
        var peildatum = invoer.Peildatum ?? moment.Datum;
        var historie = new Signaalhistorie(invoer.Historie);
        var earlier = AdmittedEarlier(invoer, peildatum, historie, werkwijze, progress, cancellationToken);

        var intake = Maandstap.Run(
            moment, peildatum, invoer.Signalen, historie, werkwijze, invoer.Plugins,
            done => Report(progress, Maandrunfase.Aanlevering, done, invoer.Signalen.Count), cancellationToken);
        Report(progress, Maandrunfase.Aanlevering, invoer.Signalen.Count, invoer.Signalen.Count);

        Report(progress, Maandrunfase.Matching, 0, intake.Toegelaten.Count);
        var matching = _matcher.Match(
            new Matchinvoer { Maand = invoer.Maand, Peildatum = peildatum, Signalen = intake.Toegelaten, Terugblik = earlier, NumbersAreUnique = true },
            werkwijze.Matching,
            invoer.Plugins,
            cancellationToken);
        Report(progress, Maandrunfase.Matching, intake.Toegelaten.Count, intake.Toegelaten.Count);

        var direct = new List<Match>();
        var rest = new List<Match>(matching.Matches.Count);
        foreach (var match in matching.Matches)
        {
            (match.IsDirectOpgepakt ? direct : rest).Add(match);
        }

        Report(progress, Maandrunfase.Selectie, 0, rest.Count);
        var selectie = _selector.Select(rest, werkwijze.Selectie, peildatum, invoer.Gebieden, invoer.Plugins, cancellationToken);
        Report(progress, Maandrunfase.Selectie, rest.Count, rest.Count);

        var toScreen = Screeningstap.Matches(direct, selectie);
        Report(progress, Maandrunfase.Screening, 0, toScreen.Count);
        var screening = await Screeningstap.RunAsync(_screener, invoer, toScreen, werkwijze, peildatum, cancellationToken).ConfigureAwait(false);
        Report(progress, Maandrunfase.Screening, toScreen.Count, toScreen.Count);

        var resultaat = new Maandrunresultaat(new ToegelatenList(intake))
        {
            Aanlevermoment = moment,
            Peildatum = peildatum,
            Uitval = [.. intake.Uitval.OrderBy(uitval => uitval.Signaal, Signaalvolgorde.Instance)],
            Vervangen = [.. intake.Vervangen.OrderBy(vervangen => vervangen.Signaal, Signaalvolgorde.Instance)],
            Matching = matching,
            Direct = direct,
            Selectie = selectie,
            Screening = screening,
            Triage = Triagestap.Run(invoer, direct, selectie, screening, werkwijze, peildatum),
            Balans = Balansopmaker.Of(invoer, intake, matching, direct, selectie, screening),
        };
        MatchingDiagnostics.Record(resultaat.Balans, Stopwatch.GetElapsedTime(started));
        return resultaat;
    }

    /// <summary>A look-back signal counts only if it was admitted on the reference date of its own month (MAT-3); months beyond the look-back are not judged.</summary>
    private List<Vroegsignaal> AdmittedEarlier(
        Maandruninvoer invoer,
        LocalDate peildatum,
        Signaalhistorie historie,
        Werkwijze werkwijze,
        IProgress<Maandrunvoortgang>? progress,
        CancellationToken cancellationToken)
    {
        var first = invoer.Maand.PlusMonths(-werkwijze.Matching.TerugblikMaanden.Op(peildatum));
        var seen = invoer.Historie.Select(eerder => eerder.Signaal).Where(signaal => signaal.Aanlevermaand >= first).ToList();
        var admitted = new List<Vroegsignaal>();
        var done = 0;
        foreach (var maand in seen.GroupBy(signaal => signaal.Aanlevermaand))
        {
            Report(progress, Maandrunfase.Terugblik, done, seen.Count);
            var signalen = maand.ToList();
            var moment = Aanlevermoment.Of(maand.Key, werkwijze.Aanlevering.Aanlevermoment, _kalender);
            var step = Maandstap.Run(moment, moment.Datum, signalen, historie, werkwijze, invoer.Plugins, null, cancellationToken);
            admitted.AddRange(step.Toegelaten.Select(kandidaat => kandidaat.Signaal));
            done += signalen.Count;
        }

        Report(progress, Maandrunfase.Terugblik, done, seen.Count);
        return admitted;
    }

    private static void Report(IProgress<Maandrunvoortgang>? progress, Maandrunfase fase, int done, int total) =>
        progress?.Report(new Maandrunvoortgang { Fase = fase, Gedaan = done, Totaal = total });
}
