using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The signal is not in the case.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record SignaalNietInZaak : Weigeringsgrond
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.SignaalInZaak;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Signaal} zit niet in de zaak",
        $"{Signaal} is not in the case");
}
