namespace Vroegsignalering.Matches;

/// <summary>The case of a <see cref="Selectieuitkomst"/> in which the match goes back to its partners (SEL-5).</summary>
public sealed record Teruggegeven
{
    /// <summary>Why.</summary>
    public required Teruggavereden Reden { get; init; }

    /// <summary>The quota that is full.</summary>
    public required int Quotum { get; init; }

    /// <summary>Where the quota comes from.</summary>
    public required Bron Bron { get; init; }
}
