using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>A channel that a rule gives, and what comes in its place (TRI-6).</summary>
/// <remarks>
/// The channels that come in its place are tried in order; one whose contact detail is not known or that is full is passed over. A channel converts to a
/// choice without replacement. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Kanaalkeuze
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The channels tried, in order, when this one is full; default none.</summary>
    public ValueList<Kanaalvervanging> BijVol { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The channels tried, in order, when the contact detail that this one needs is not known; default none.</summary>
    public ValueList<Kanaalvervanging> BijOntbreken { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>What becomes of it when none of these is left; default the next run.</summary>
    public Overloop Overloop { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Overloop.VolgendeRun;

    /// <summary>A channel without replacement.</summary>
    /// <param name="kanaal">The channel.</param>
    public static implicit operator Kanaalkeuze(Kanaal kanaal) => FromKanaal(kanaal);

    /// <summary>A channel without replacement.</summary>
    /// <param name="kanaal">The channel.</param>
    public static Kanaalkeuze FromKanaal(Kanaal kanaal) => new() { Kanaal = kanaal };
}
