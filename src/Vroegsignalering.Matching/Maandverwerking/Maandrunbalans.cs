namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The proof that nothing is lost: every signal of the month is in exactly one outcome (SEL-5).</summary>
/// <remarks>
/// Received = dropped + replaced + taken up at once + not matched + in matches, in matches = selected + returned, and selected + taken up at once = go + no-go + by hand + not checked.
/// Counts of signals of the run's month, and of matches where the name says so. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Maandrunbalans
{
    /// <summary>Signals received.</summary>
    public required int Ontvangen { get; init; }

    /// <summary>Signals not taken in.</summary>
    public required int Uitgevallen { get; init; }

    /// <summary>Signals that an update replaced.</summary>
    public required int Vervangen { get; init; }

    /// <summary>Signals taken up at once, with the others on their key.</summary>
    public required int Direct { get; init; }

    /// <summary>Signals in no match.</summary>
    public required int NietGematcht { get; init; }

    /// <summary>Signals in matches that went to selection.</summary>
    public required int InMatches { get; init; }

    /// <summary>Signals in selected matches.</summary>
    public required int Geselecteerd { get; init; }

    /// <summary>Signals in returned matches.</summary>
    public required int Teruggegeven { get; init; }

    /// <summary>Matches that went to selection.</summary>
    public required int Matches { get; init; }

    /// <summary>Selected matches.</summary>
    public required int MatchesGeselecteerd { get; init; }

    /// <summary>Returned matches.</summary>
    public required int MatchesTeruggegeven { get; init; }

    /// <summary>Matches taken up at once; not in <see cref="Matches"/>.</summary>
    public required int MatchesDirect { get; init; }

    /// <summary>Signals, selected or taken up at once, with a go of screening.</summary>
    public required int Go { get; init; }

    /// <summary>Signals, selected or taken up at once, with a no-go of screening.</summary>
    public required int NoGo { get; init; }

    /// <summary>Signals, selected or taken up at once, at which a person must look.</summary>
    public required int HandmatigeControle { get; init; }

    /// <summary>Signals, selected or taken up at once, that were not checked; all of them when there was no screening.</summary>
    public required int NietGecontroleerd { get; init; }

    /// <summary>Matches that screening judged: those selected and those taken up at once.</summary>
    public required int MatchesGescreend { get; init; }

    /// <summary>Matches of which something goes on to triage, if only to a person who looks.</summary>
    public required int MatchesGaanDoor { get; init; }

    /// <summary>Whether the counts add up.</summary>
    public bool IsInBalance => Ontvangen == Uitgevallen + Vervangen + Direct + NietGematcht + InMatches
        && InMatches == Geselecteerd + Teruggegeven
        && Matches == MatchesGeselecteerd + MatchesTeruggegeven
        && Geselecteerd + Direct == Go + NoGo + HandmatigeControle + NietGecontroleerd
        && MatchesGeselecteerd + MatchesDirect == MatchesGescreend
        && MatchesGaanDoor <= MatchesGescreend;
}
