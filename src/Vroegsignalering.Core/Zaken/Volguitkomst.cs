using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>What a follow-up found (NAZ-1, NAZ-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Volguitkomst>))]
public sealed class Volguitkomst : CodedEnum<Volguitkomst>
{
    /// <summary>Self-reliant, or the running payments are made.</summary>
    public static readonly Volguitkomst GaatGoed = new(nameof(GaatGoed), 1, "gaat-goed", "Het gaat goed", "Things are going well");

    /// <summary>The resident still asks for help.</summary>
    public static readonly Volguitkomst NogHulpvraag = new(nameof(NogHulpvraag), 2, "nog-hulpvraag", "Er is nog een hulpvraag", "There is still a request for help");

    /// <summary>The running payments are not made: a new visit (003).</summary>
    public static readonly Volguitkomst VasteLastenNietBetaald = new(nameof(VasteLastenNietBetaald), 3, "vaste-lasten-niet-betaald", "De vaste lasten worden niet betaald", "The fixed costs are not being paid");

    /// <summary>The resident, or the partner, did not answer.</summary>
    public static readonly Volguitkomst NietBereikt = new(nameof(NietBereikt), 4, "niet-bereikt", "Niet bereikt", "Not reached");

    private Volguitkomst(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
