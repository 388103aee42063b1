using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>No reason is given.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record RedenOntbreekt : Weigeringsgrond
{
    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Reden;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        "geen reden gegeven",
        "no reason given");
}
