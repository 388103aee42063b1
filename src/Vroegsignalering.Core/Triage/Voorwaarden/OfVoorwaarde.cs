using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Holds when at least one of several conditions holds.</summary>
/// <remarks>Yes when one is yes; else unknown when one is unknown; else no. Value equality. Thread safe: immutable.</remarks>
public sealed record OfVoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Of;

    /// <summary>The conditions, two or more.</summary>
    public required ValueList<Triagevoorwaarde> Voorwaarden { get; init => field = TriageGuard.NotNull(value); }
}
