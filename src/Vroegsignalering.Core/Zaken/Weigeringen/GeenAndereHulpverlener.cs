using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>An administrator is no other helper (DDAS).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GeenAndereHulpverlener : Weigeringsgrond
{
    /// <summary>What was given.</summary>
    public required Trajectsoort Traject { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.AndereHulpverlener;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Traject.Tekst.Nederlands} is geen ander traject",
        $"{Traject.Tekst.Engels} is not another programme");
}
