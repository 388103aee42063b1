using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage;

/// <summary>How many matches a channel can take per run: in all, in one district, by one team, or by one team in one district (TRI-6).</summary>
/// <remarks>A match takes a place in each capacity that it falls under, and needs one in each. Value equality. Thread safe: immutable.</remarks>
public sealed record Kanaalcapaciteit
{
    /// <summary>The channel; not <see cref="Kanaal.Geen"/>.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The district it is for; null: every district.</summary>
    public Gebied? Gebied { get; init; }

    /// <summary>The team it is for, compared ordinally; null: every team.</summary>
    public string? Team { get; init; }

    /// <summary>Highest number of matches per run, 0 or more; null: no maximum.</summary>
    public required GedateerdeWaarde<int?> PerRun { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
