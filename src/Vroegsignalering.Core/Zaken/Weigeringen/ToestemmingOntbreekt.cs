using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The resident did not agree to aftercare, and the werkwijze asks it (NAZ-1).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record ToestemmingOntbreekt : Weigeringsgrond
{
    /// <summary>Where that is agreed.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Toestemming;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"zonder toestemming van de inwoner; bron {Bron}",
        $"without the consent of the resident; source {Bron}");
}
