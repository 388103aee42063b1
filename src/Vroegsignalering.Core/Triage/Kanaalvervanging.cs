namespace Vroegsignalering.Triage;

/// <summary>A channel that comes in the place of another, with its own bucket and team where they differ (TRI-6).</summary>
/// <remarks>A channel converts to one with the bucket and team of the rule. Value equality. Thread safe: immutable.</remarks>
public sealed record Kanaalvervanging
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The bucket; null: that of the rule.</summary>
    public string? Bakje { get; init; }

    /// <summary>The team; null: that of the rule.</summary>
    public string? Team { get; init; }

    /// <summary>A channel with the bucket and team of the rule.</summary>
    /// <param name="kanaal">The channel.</param>
    public static implicit operator Kanaalvervanging(Kanaal kanaal) => FromKanaal(kanaal);

    /// <summary>A channel with the bucket and team of the rule.</summary>
    /// <param name="kanaal">The channel.</param>
    public static Kanaalvervanging FromKanaal(Kanaal kanaal) => new() { Kanaal = kanaal };
}
