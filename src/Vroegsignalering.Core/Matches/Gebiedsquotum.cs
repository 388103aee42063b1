namespace Vroegsignalering.Matches;

/// <summary>The quota of one district (SEL-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Gebiedsquotum
{
    /// <summary>The district.</summary>
    public required Gebied Gebied { get; init; }

    /// <summary>Highest number of matches selected per run, 0 or more; null: no maximum for this district.</summary>
    public required GedateerdeWaarde<int?> Quotum { get; init; }
}
