using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Screening left a remark on a signal that goes on.</summary>
/// <remarks>Unknown when screening was not done and no remark is known. Value equality. Thread safe: immutable.</remarks>
public sealed record Controleredenvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Controleredenen;

    /// <summary>The remarks of which one is enough; empty: any remark.</summary>
    public required ValueList<Controlereden> Redenen { get; init => field = TriageGuard.NotNull(value); }
}
