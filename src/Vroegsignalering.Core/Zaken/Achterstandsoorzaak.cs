using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>The global cause of the arrears (TKP-3; the list is own).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Achterstandsoorzaak>))]
public sealed class Achterstandsoorzaak : CodedEnum<Achterstandsoorzaak>
{
    /// <summary>The income fell.</summary>
    public static readonly Achterstandsoorzaak Inkomensdaling = new(nameof(Inkomensdaling), 1, "inkomensdaling", "Inkomensdaling", "Fall of income");

    /// <summary>The expenses rose.</summary>
    public static readonly Achterstandsoorzaak HogereUitgaven = new(nameof(HogereUitgaven), 2, "hogere-uitgaven", "Hogere uitgaven", "Higher expenses");

    /// <summary>The paperwork is not in order.</summary>
    public static readonly Achterstandsoorzaak AdministratieNietOpOrde = new(nameof(AdministratieNietOpOrde), 3, "administratie-niet-op-orde", "Administratie niet op orde", "Paperwork not in order");

    /// <summary>A life event; which one is never told.</summary>
    public static readonly Achterstandsoorzaak Levensgebeurtenis = new(nameof(Levensgebeurtenis), 4, "levensgebeurtenis", "Levensgebeurtenis", "Life event");

    /// <summary>Anything else, or not known.</summary>
    public static readonly Achterstandsoorzaak OverigOfOnbekend = new(nameof(OverigOfOnbekend), 5, "overig-of-onbekend", "Overig of onbekend", "Other or unknown");

    private Achterstandsoorzaak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
