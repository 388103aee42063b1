using System.Diagnostics;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
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

    // Null: one with the tolerant register check, made only when there is something to screen.
    private readonly Screener? _screener;

    /// <summary>Makes a run with the Dutch working days and the tolerant register check.</summary>
    public Maandrun() => _kalender = NederlandseWerkdagenkalender.Instance;

    /// <summary>Makes a run.</summary>
    /// <param name="kalender">The working days.</param>
    /// <param name="screener">The screener; it screens runs whose input has registers.</param>
    public Maandrun(IWerkdagenkalender kalender, Screener screener)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        ArgumentNullException.ThrowIfNull(screener);
        _kalender = kalender;
        _screener = screener;
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
        using var activity = MatchingDiagnostics.Source.StartActivity("maandrun");
        var started = Stopwatch.GetTimestamp();
        if (NeedsCheckFirst(invoer, werkwijze))
        {
            MaandruninvoerChecker.Check(invoer);
        }

        var moment = Aanlevermoment.Of(invoer.Maand, werkwijze.Aanlevering.Aanlevermoment, _kalender);
        var peildatum = invoer.Peildatum ?? moment.Datum;
        var verwerking = new RunProcessor(invoer, werkwijze, moment, peildatum, _kalender, progress, cancellationToken);
        var matching = verwerking.Match(out var lezer, out var vervangen);
        var ranked = matching.Matches.Count - matching.Table.DirectMatches;
        Report(progress, Maandrunfase.Selectie, 0, ranked);
        var keuze = MatchSelector.Select(matching, werkwijze.Selectie, peildatum, invoer.Gebieden, invoer.Plugins, cancellationToken);
        Report(progress, Maandrunfase.Selectie, ranked, ranked);

        var direct = DirectOf(matching, matching.Table.DirectMatches);
        var selectie = new Selectieresultaat(keuze);
        var toScreen = direct.Count + keuze.Selected;
        Report(progress, Maandrunfase.Screening, 0, toScreen);
        var screening = invoer.Registers is { } registers
            ? await Screeningstap.RunAsync(_screener ?? new Screener(new BrpControle()), registers, invoer, Screeningstap.Matches(direct, selectie), werkwijze, peildatum, cancellationToken).ConfigureAwait(false)
            : null;
        Report(progress, Maandrunfase.Screening, toScreen, toScreen);
        var balans = Balansopmaker.Of(lezer, matching.Table, keuze, screening);
        var assessor = verwerking.Assessor;
        var admitted = balans.Ontvangen - balans.Uitgevallen - balans.Vervangen;
        var resultaat = new Maandrunresultaat(
            new ToegelatenList(admitted, () => lezer.Places(true, admitted), lezer.Signalen, lezer.Oordelen, assessor),
            screening is null ? new(() => Screeningstap.Without(direct, selectie, werkwijze, peildatum)) : new(screening))
        {
            Aanlevermoment = moment,
            Peildatum = peildatum,
            Uitval = new UitvalList(balans.Uitgevallen, () => lezer.Places(false, balans.Uitgevallen), lezer.Signalen, assessor),
            Vervangen = vervangen,
            Matching = matching,
            Direct = direct,
            Selectie = selectie,
            Triage = Triagestap.Run(invoer, direct, selectie, screening, werkwijze, peildatum),
            Balans = balans,
        };
        MatchingDiagnostics.Record(resultaat.Balans, Stopwatch.GetElapsedTime(started));
        return resultaat;
    }

    // Otherwise the input is looked through while it is read, and a second time only when it is faulty.
    private static bool NeedsCheckFirst(Maandruninvoer invoer, Werkwijze werkwijze) =>
        !MaandruninvoerChecker.Allows(invoer.Maand) || werkwijze.Aanlevering.EigenCriteria.Count > 0
        || werkwijze.Matching.Sleutel.Verloop.Any(regel => !Matchsleutelcodes.All.Contains(regel.Waarde));

    private static LazyList<Match> DirectOf(Matchresultaat matching, int count)
    {
        var places = new int[count];
        var next = 0;
        var direct = (byte)Matchgrond.DirectOpgepakt.Value;
        for (var match = 0; next < count; match++)
        {
            if (matching.Table.Matches[match].Grond == direct)
            {
                places[next++] = match;
            }
        }

        return new(count, i => matching.Matches[places[i]]);
    }

    internal static void Report(IProgress<Maandrunvoortgang>? progress, Maandrunfase fase, int done, int total) =>
        progress?.Report(new Maandrunvoortgang { Fase = fase, Gedaan = done, Totaal = total });
}
