using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Watches deadlines: how each stands at an instant, and what is due next (TER-6).</summary>
/// <remarks>
/// The events of a deadline are read in the order of their instants (of equal instants begun, at once, met, lapsed), whatever order they
/// are given in; those after the instant asked about do not count, save the start of a term that is counted back, because the end of a
/// contract is known beforehand. A start while the term runs changes nothing: reporting twice gives no extra time; but of a term that is
/// counted back a later end waits, and shows as soon as the one before is met or lapsed. Met or lapsed closes the deadline, and a later start
/// opens it again; met or lapsed on the very day of the first start closes it whatever the times of day. The reporting moment itself is not
/// watched here: it is a moment of the calendar (<c>Aanlevermoment</c>), not a term.
/// Thread safe: immutable.
/// </remarks>
public sealed class Termijnbewaking
{
    private readonly TermijnCalculator _calculator;

    /// <summary>Makes a watch.</summary>
    /// <param name="afspraken">The deadlines part of the werkwijze.</param>
    /// <param name="calculator">Reckons; default <see cref="TermijnCalculator.Default"/>.</param>
    public Termijnbewaking(Termijnafspraken afspraken, TermijnCalculator? calculator = null)
    {
        ArgumentNullException.ThrowIfNull(afspraken);
        Afspraken = afspraken;
        _calculator = calculator ?? TermijnCalculator.Default;
    }

    /// <summary>The deadlines part of the werkwijze.</summary>
    public Termijnafspraken Afspraken { get; }

    /// <summary>How each agreed deadline of one case stands.</summary>
    /// <param name="gebeurtenissen">The events, in any order; those of a deadline without an agreement have no effect.</param>
    /// <param name="now">The instant asked about; today is its day in Europe/Amsterdam.</param>
    /// <returns>One state for each agreement, in the order of the agreements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An event, or a due date, is outside the years of the calendar, 1970 to 2199.</exception>
    public ValueList<Termijnstand> Assess(IEnumerable<Termijngebeurtenis> gebeurtenissen, Instant now)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        var bySoort = gebeurtenissen.ToLookup(gebeurtenis => gebeurtenis.Soort);
        return Afspraken.Afspraken.Select(afspraak => Assess(afspraak, bySoort[afspraak.Soort], now)).ToValueList();
    }

    /// <summary>The next thing due of one case: the open deadline with the earliest due date, also when that is past.</summary>
    /// <param name="gebeurtenissen">The events, in any order.</param>
    /// <param name="now">The instant asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">An event, or a due date, is outside the years of the calendar, 1970 to 2199.</exception>
    /// <returns>Of equal due dates the first in the order of the deadlines; null when nothing is open.</returns>
    public Termijnstand? NextDue(IEnumerable<Termijngebeurtenis> gebeurtenissen, Instant now) =>
        Assess(gebeurtenissen, now).Where(stand => stand.IsOpen).OrderBy(stand => stand.Vervaldatum).ThenBy(stand => stand.Soort.Value).FirstOrDefault();

    /// <summary>The open deadlines of many cases, the most urgent first.</summary>
    /// <param name="dossiers">The cases.</param>
    /// <param name="now">The instant asked about.</param>
    /// <returns>In order of due date, so that what is longest overdue comes first; then in the order of the deadlines; last by mark, ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An event, or a due date, is outside the years of the calendar, 1970 to 2199; the message names the case.</exception>
    public ValueList<Dossiertermijn> ByUrgency(IEnumerable<Termijndossier> dossiers, Instant now)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return dossiers
            .SelectMany(dossier => Assess(dossier, now), (dossier, stand) => new Dossiertermijn { Kenmerk = dossier.Kenmerk, Stand = stand })
            .Where(termijn => termijn.Stand.IsOpen)
            .OrderBy(termijn => termijn.Stand.Vervaldatum)
            .ThenBy(termijn => termijn.Stand.Soort.Value)
            .ThenBy(termijn => termijn.Kenmerk, StringComparer.Ordinal)
            .ToValueList();
    }

    private ValueList<Termijnstand> Assess(Termijndossier dossier, Instant now)
    {
        try
        {
            return Assess(dossier.Gebeurtenissen, now);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new ArgumentOutOfRangeException($"Case {dossier.Kenmerk}: {exception.Message}", exception);
        }
    }

    private Termijnstand Assess(Termijnafspraak afspraak, IEnumerable<Termijngebeurtenis> gebeurtenissen, Instant now)
    {
        var run = new Termijnloop(afspraak, _calculator);
        foreach (var gebeurtenis in gebeurtenissen.Where(each => each.Tijdstip <= now || IsKnownBeforehand(afspraak, each))
            .OrderBy(each => IsKnownBeforehand(afspraak, each) ? Instant.MinValue : each.Tijdstip)
            .ThenBy(each => each.Gebeurtenis.Value)
            .ThenBy(each => each.Tijdstip))
        {
            run.Apply(gebeurtenis.Gebeurtenis, DutchTime.Of(gebeurtenis.Tijdstip).Date);
        }

        return run.StandOn(DutchTime.Of(now).Date);
    }

    private static bool IsKnownBeforehand(Termijnafspraak afspraak, Termijngebeurtenis gebeurtenis) =>
        gebeurtenis.Gebeurtenis == Termijngebeurtenissoort.Begonnen
        && afspraak.Termijn.Op(DutchTime.Of(gebeurtenis.Tijdstip).Date).Richting == Termijnrichting.Terug;
}
