using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What triage decided about a whole month.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Triageplan
{
    /// <summary>One decision for each match, in the order of <see cref="Triagebesluit.Rang"/>.</summary>
    public required ValueList<Triagebesluit> Besluiten { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The use of each capacity, and of each channel that has none: by channel, then in all before districts and teams, in the order given.</summary>
    public ValueList<Kanaalbezetting> Bezetting { get; init => field = TriageGuard.NotNull(value); } = [];
}
