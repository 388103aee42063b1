namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>A contact detail of a person of the match is known.</summary>
/// <remarks>Never unknown: a detail that was not given is not known. Value equality. Thread safe: immutable.</remarks>
public sealed record Contactgegevenvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Contactgegeven;

    /// <summary>The detail.</summary>
    public required Contactgegeven Gegeven { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
