namespace Vroegsignalering.Matches;

/// <summary>The quota of one district (SEL-8).</summary>
/// <remarks>A property that is set to null throws <see cref="ArgumentNullException"/>. Value equality. Thread safe: immutable.</remarks>
public sealed record Gebiedsquotum
{
    /// <summary>The district.</summary>
    public required Gebied Gebied { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Highest number of matches selected per run, 0 or more; null: no maximum for this district.</summary>
    public required GedateerdeWaarde<int?> Quotum { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
