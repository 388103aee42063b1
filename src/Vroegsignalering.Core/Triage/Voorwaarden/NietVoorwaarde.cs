namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Holds when another condition does not.</summary>
/// <remarks>Unknown stays unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record NietVoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Niet;

    /// <summary>The condition.</summary>
    public required Triagevoorwaarde Voorwaarde { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
