using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>Nothing that counts was arranged (TKP-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record HulpafspraakOntbreekt : Weigeringsgrond
{
    /// <summary>What was given; null: nothing.</summary>
    public Hulpafspraak? Gegeven { get; init; }

    /// <summary>What counts.</summary>
    public required ValueList<Hulpafspraak> Toegestaan { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Hulpafspraak;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"gegeven: {Gegeven?.Tekst.Nederlands ?? "niets"}; toegestaan: {Names(Toegestaan, Taal.Nederlands)}",
        $"given: {Gegeven?.Tekst.Engels ?? "nothing"}; allowed: {Names(Toegestaan, Taal.Engels)}");
}
