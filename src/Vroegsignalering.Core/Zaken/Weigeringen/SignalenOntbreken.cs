using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>A case has at least one signal.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record SignalenOntbreken : Weigeringsgrond
{
    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.SignalenGegeven;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        "minstens een signaal",
        "at least one signal");
}
