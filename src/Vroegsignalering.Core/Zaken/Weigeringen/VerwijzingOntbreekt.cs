using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>Problematic debts are referred to debt counselling directly (ZAA-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record VerwijzingOntbreekt : Weigeringsgrond
{
    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.VerwijzingBijProblematisch;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        "problematische schulden zonder verwijzing naar schuldhulpverlening",
        "problematic debts without a referral to debt counselling");
}
