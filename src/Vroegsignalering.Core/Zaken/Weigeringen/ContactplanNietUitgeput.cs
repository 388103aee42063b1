using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The contact plan asks another attempt (CON-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record ContactplanNietUitgeput : Weigeringsgrond
{
    /// <summary>The attempt that it asks.</summary>
    public required VolgendePoging Volgende { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.ContactplanUitgeput;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"nog te doen: {Volgende.Kanaal.Tekst.Nederlands}, poging {Volgende.Nummer} van {Volgende.Vereist}"),
        FormattableString.Invariant($"still to do: {Volgende.Kanaal.Tekst.Engels}, attempt {Volgende.Nummer} of {Volgende.Vereist}"));
}
