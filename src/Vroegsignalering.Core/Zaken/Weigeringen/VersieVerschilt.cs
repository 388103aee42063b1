using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The case is at another version than the caller knows: somebody else was first.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record VersieVerschilt : Weigeringsgrond
{
    /// <summary>The version that the caller expects.</summary>
    public required int Verwacht { get; init; }

    /// <summary>The version of the case.</summary>
    public required int Gevonden { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Versie;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"verwacht {Verwacht}, gevonden {Gevonden}; lees de zaak opnieuw"),
        FormattableString.Invariant($"expected {Verwacht}, found {Gevonden}; read the case again"));
}
