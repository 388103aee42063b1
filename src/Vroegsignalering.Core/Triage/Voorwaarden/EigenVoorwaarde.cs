namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The host's own condition, found by its code.</summary>
/// <remarks>Counts as unknown in an analysis of the rules, never as covering. Value equality. Thread safe: immutable.</remarks>
public sealed record EigenVoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Eigen;

    /// <summary>The code of the <see cref="ITriagevoorwaarde"/>.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
