using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>It is not told who did it.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record DoorOntbreekt : Weigeringsgrond
{
    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Door;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        "niet gezegd door wie",
        "not told by whom");
}
