using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What screening judges: each signal, or the match as a whole (SCR-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Screeningsniveau>))]
public sealed class Screeningsniveau : CodedEnum<Screeningsniveau>
{
    /// <summary>Each signal, because one address can hold several residents.</summary>
    public static readonly Screeningsniveau Signaal = new(nameof(Signaal), 1, "signaal", "elk signaal", "each signal");

    /// <summary>The match: what is found about one signal holds for all (001 asks whether the address is known).</summary>
    public static readonly Screeningsniveau Match = new(nameof(Match), 2, "match", "de hele match", "the whole match");

    private Screeningsniveau(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
