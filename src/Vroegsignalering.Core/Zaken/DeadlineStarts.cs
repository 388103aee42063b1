using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Zaken;

/// <summary>Which deadlines a start event begins, and which end with the case, while its history is read.</summary>
/// <remarks>Not thread safe: made for one reading.</remarks>
/// <param name="termijnen">The deadlines of the werkwijze.</param>
/// <param name="log">Gets their events.</param>
internal sealed class DeadlineStarts(Termijnafspraken termijnen, DeadlineLog log)
{
    private static readonly Termijnsoort[] OfOpenCase =
    [
        Termijnsoort.EersteHuisbezoek, Termijnsoort.NieuwBezoekNaKaartje, Termijnsoort.Contactfase, Termijnsoort.EersteGesprek, Termijnsoort.EersteGesprekBedreigendeSituatie,
    ];

    private static readonly Termijnsoort[] UntilReopening =
    [
        Termijnsoort.Terugkoppeling, Termijnsoort.Incassorust, Termijnsoort.Nazorgcontact, Termijnsoort.Heropaf, Termijnsoort.Volgen, Termijnsoort.Bewaartermijn,
    ];

    private static readonly Termijnsoort[] FollowUps = [Termijnsoort.Nazorgcontact, Termijnsoort.Heropaf, Termijnsoort.Volgen];

    private bool _isClosed;

    /// <summary>Whether the case is closed and left nobody to visit.</summary>
    public bool HasNobody { get; private set; }

    /// <summary>The case was closed: what belongs to an open one ends.</summary>
    public void Close(bool leavesNobody, Instant at)
    {
        LapseAll(OfOpenCase, at);
        _isClosed = true;
        Leave(leavesNobody, at);
    }

    /// <summary>What the closing leaves; without anybody nothing follows.</summary>
    public void Leave(bool nobody, Instant at)
    {
        HasNobody = nobody;
        if (nobody)
        {
            LapseAll(FollowUps, at);
        }
    }

    /// <summary>The case was opened again: what followed its closing ends.</summary>
    public void Reopen(Instant at)
    {
        LapseAll(UntilReopening, at);
        (_isClosed, HasNobody) = (false, false);
    }

    /// <summary>A start event happened. The start of the feedback term is in one place, see <see cref="Terugkoppeltermijn"/>.</summary>
    /// <param name="start">The event.</param>
    /// <param name="at">When.</param>
    /// <param name="agreedOn">The day on which the agreement is read; null (default): that of the event.</param>
    public void Happened(Startgebeurtenis start, Instant at, LocalDate? agreedOn = null)
    {
        var day = agreedOn ?? DutchTime.Of(at).Date;
        foreach (var afspraak in termijnen.Afspraken)
        {
            if (!MayBegin(afspraak.Soort))
            {
                continue;
            }

            if (afspraak.Soort != Termijnsoort.Terugkoppeling && afspraak.Start.Op(day) == start)
            {
                log.Begin(afspraak.Soort, at);
            }

            if (afspraak.MeteenBij?.Op(day) == start)
            {
                log.DueAtOnce(afspraak.Soort, at);
            }
        }
    }

    /// <summary>A start event turns out not to count: what it began ends.</summary>
    public void Undo(Startgebeurtenis start, Instant at)
    {
        var day = DutchTime.Of(at).Date;
        foreach (var afspraak in termijnen.Afspraken.Where(afspraak => afspraak.Start.Op(day) == start))
        {
            log.Lapse(afspraak.Soort, at);
        }
    }

    private bool MayBegin(Termijnsoort soort) => !_isClosed || !(OfOpenCase.Contains(soort) || (HasNobody && FollowUps.Contains(soort)));

    private void LapseAll(Termijnsoort[] soorten, Instant at)
    {
        foreach (var soort in soorten)
        {
            log.Lapse(soort, at);
        }
    }
}
