using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The attempt did, or did not, reach the resident, and the event says otherwise.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BereikKloptNiet : Weigeringsgrond
{
    /// <summary>Whether the attempt reached the resident.</summary>
    public required bool Bereikt { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Bereik;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        Bereikt ? "de poging bereikte de inwoner; registreer contact" : "de poging bereikte de inwoner niet; registreer een poging zonder contact",
        Bereikt ? "the attempt reached the resident; register contact" : "the attempt did not reach the resident; register an attempt without contact");
}
