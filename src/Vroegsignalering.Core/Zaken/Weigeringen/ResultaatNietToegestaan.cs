using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The end result does not fit the status and the facts (ZAA-5).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record ResultaatNietToegestaan : Weigeringsgrond
{
    /// <summary>The result given; null: none, where more than one can be.</summary>
    public Eindresultaat? Gegeven { get; init; }

    /// <summary>The results that are allowed.</summary>
    public required ValueList<Eindresultaat> Toegestaan { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Resultaat;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"gegeven: {Gegeven?.Tekst.Nederlands ?? "niets"}; toegestaan: {Names(Toegestaan, Taal.Nederlands)}",
        $"given: {Gegeven?.Tekst.Engels ?? "nothing"}; allowed: {Names(Toegestaan, Taal.Engels)}");
}
