using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>A signal with one of several marks is in the match.</summary>
/// <remarks>A mark that is not there was not made. Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Markeringvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Markeringen;

    /// <summary>The marks, one or more.</summary>
    public required ValueList<Signaalmarkering> Markeringen { get; init => field = TriageGuard.NotNull(value); }
}
