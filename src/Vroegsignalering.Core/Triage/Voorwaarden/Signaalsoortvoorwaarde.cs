using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>A signal of one of several kinds is in the match.</summary>
/// <remarks>Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Signaalsoortvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Signaalsoorten;

    /// <summary>The kinds, one or more.</summary>
    public required ValueList<Signaalsoort> Soorten { get; init => field = TriageGuard.NotNull(value); }
}
