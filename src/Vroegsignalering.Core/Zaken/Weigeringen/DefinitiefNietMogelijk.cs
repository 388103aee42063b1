using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>A final message is sent once for each closing, and not before it (TKP-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record DefinitiefNietMogelijk : Weigeringsgrond
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init; }

    /// <summary>Whether the final message of this closing was sent; false: the case is not closed.</summary>
    public required bool AlVerstuurd { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.EenmaalDefinitief;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        AlVerstuurd ? $"de definitieve terugkoppeling over {Signaal} is al verstuurd" : $"de zaak is niet afgesloten; terugkoppeling over {Signaal} is nog tussentijds",
        AlVerstuurd ? $"the final feedback about {Signaal} was sent already" : $"the case is not closed; feedback about {Signaal} is still interim");
}
