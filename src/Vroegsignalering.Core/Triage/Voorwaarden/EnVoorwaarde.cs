using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Holds when each of several conditions holds.</summary>
/// <remarks>No when one is no; else unknown when one is unknown; else yes. Value equality. Thread safe: immutable.</remarks>
public sealed record EnVoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.En;

    /// <summary>The conditions, two or more.</summary>
    public required ValueList<Triagevoorwaarde> Voorwaarden { get; init => field = TriageGuard.NotNull(value); }
}
