using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Reconstructs what became of earlier signals, for a host that keeps no statuses.</summary>
/// <remarks>
/// Own: a signal counts as taken up when it was admitted in its own month and part of a match of that month, quotas apart. Every
/// month is judged on its own reference date and sees only the months before it (AAN-8). Stateless and thread safe.
/// </remarks>
public sealed class Terugblikker
{
    private readonly IWerkdagenkalender _kalender;
    private readonly Matcher _matcher;

    /// <summary>Makes one with the Dutch working days.</summary>
    public Terugblikker()
        : this(NederlandseWerkdagenkalender.Instance, new Matcher())
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="kalender">The working days.</param>
    /// <param name="matcher">The matcher.</param>
    public Terugblikker(IWerkdagenkalender kalender, Matcher matcher)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        ArgumentNullException.ThrowIfNull(matcher);
        _kalender = kalender;
        _matcher = matcher;
    }

    /// <summary>Gives every earlier signal its status.</summary>
    /// <param name="eerdere">The signals of earlier months, in any order, each number once per partner and month.</param>
    /// <param name="werkwijze">The agreements; taken to have held in those months, with their dated values.</param>
    /// <param name="plugins">The host's plug-ins that the werkwijze names; default none.</param>
    /// <param name="cancellationToken">Stops between signals.</param>
    /// <returns>The same signals with a status: month by month, then by partner and number.</returns>
    /// <exception cref="ArgumentNullException">The list or the werkwijze is null.</exception>
    /// <exception cref="ArgumentException">The werkwijze has faults, and the message lists them all; or a signal is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month is outside 1970-01 to 2199-12.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Historiesignaal> Reconstruct(
        IReadOnlyList<Vroegsignaal> eerdere,
        Werkwijze werkwijze,
        PluginCatalog? plugins = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eerdere);
        plugins ??= PluginCatalog.Empty;
        WerkwijzeChecker.ThrowIfFaulty(werkwijze, plugins);
        var known = new List<Historiesignaal>(eerdere.Count);
        var admitted = new List<Vroegsignaal>();
        foreach (var maand in eerdere.GroupBy(signaal => signaal.Aanlevermaand).OrderBy(maand => maand.Key))
        {
            var signalen = maand.ToList();
            var moment = Aanlevermoment.Of(maand.Key, werkwijze.Aanlevering.Aanlevermoment, _kalender);
            var step = Maandstap.Run(moment, moment.Datum, signalen, new Signaalhistorie(known), werkwijze, plugins, null, cancellationToken);
            var matching = _matcher.Match(
                new Matchinvoer { Maand = maand.Key, Peildatum = moment.Datum, Signalen = step.Toegelaten, Terugblik = admitted },
                werkwijze.Matching,
                plugins,
                cancellationToken);
            known.AddRange(Statuses(signalen, step, matching).OrderBy(historie => historie.Signaal, Signaalvolgorde.Instance));
            admitted.AddRange(step.Toegelaten.Select(kandidaat => kandidaat.Signaal));
        }

        return known;
    }

    private static IEnumerable<Historiesignaal> Statuses(IReadOnlyList<Vroegsignaal> signalen, Maandstap step, Matchresultaat matching)
    {
        var status = new Dictionary<Vroegsignaal, Signaalstatus>(ReferenceEqualityComparer.Instance);
        foreach (var uitval in step.Uitval)
        {
            status.Add(uitval.Signaal, uitval.Oordeel.Reden.Soort.Signaalstatus);
        }

        foreach (var signaal in matching.Matches.SelectMany(match => match.Signalen))
        {
            status.Add(signaal, Signaalstatus.Opgepakt);
        }

        return signalen.Select(signaal => new Historiesignaal
        {
            Signaal = signaal,
            Status = status.GetValueOrDefault(signaal, Signaalstatus.NietOpgepaktAndereReden),
        });
    }
}
