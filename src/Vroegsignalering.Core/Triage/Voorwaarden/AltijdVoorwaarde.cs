namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Holds for every match.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record AltijdVoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Altijd;
}
