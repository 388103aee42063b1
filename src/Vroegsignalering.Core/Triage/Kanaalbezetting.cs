using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage;

/// <summary>How much of a channel was wanted, available and used in a plan (TRI-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Kanaalbezetting
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The district; null: every district.</summary>
    public Gebied? Gebied { get; init; }

    /// <summary>The team; null: every team.</summary>
    public string? Team { get; init; }

    /// <summary>Number of matches for which a rule gives the channel, before capacity; those that come to it by overflow or filling are not in it.</summary>
    public required int Gewenst { get; init; }

    /// <summary>Number of places; null: no maximum.</summary>
    public required int? Beschikbaar { get; init; }

    /// <summary>Number of places in use; more than there are only by matches that were taken up at once (AAN-9).</summary>
    public required int Gebruikt { get; init; }

    /// <summary>Number of times that a match found it full.</summary>
    public required int Vol { get; init; }
}
