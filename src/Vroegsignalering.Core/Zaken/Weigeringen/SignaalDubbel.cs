using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The signal is in the case already.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record SignaalDubbel : Weigeringsgrond
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.SignaalNieuw;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Signaal} zit al in de zaak",
        $"{Signaal} is in the case already");
}
