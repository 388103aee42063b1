using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The attempt was made before the case was opened, or after it was registered.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record PogingBuitenZaak : Weigeringsgrond
{
    /// <summary>When the attempt was made.</summary>
    public required Instant Poging { get; init; }

    /// <summary>When the case was opened.</summary>
    public required Instant Geopend { get; init; }

    /// <summary>When the attempt was registered.</summary>
    public required Instant Geregistreerd { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.PogingBinnenZaak;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"gegeven {At(Poging)}, toegestaan van {At(Geopend)} tot en met {At(Geregistreerd)}",
        $"given {At(Poging)}, allowed from {At(Geopend)} to {At(Geregistreerd)}, both included");
}
