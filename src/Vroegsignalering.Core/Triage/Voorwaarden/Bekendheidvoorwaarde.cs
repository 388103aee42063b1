namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Somebody of the match is known somewhere already.</summary>
/// <remarks>Unknown when it was not asked. Value equality. Thread safe: immutable.</remarks>
public sealed record Bekendheidvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Bekendheid;

    /// <summary>Where.</summary>
    public required Bekendheid Bekendheid { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
