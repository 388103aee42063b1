using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The language of a text for people. Always an argument, never ambient.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Taal>))]
public sealed class Taal : CodedEnum<Taal>
{
    /// <summary>Dutch.</summary>
    public static readonly Taal Nederlands = new(nameof(Nederlands), 1, "nl", "Nederlands", "Dutch");

    /// <summary>English.</summary>
    public static readonly Taal Engels = new(nameof(Engels), 2, "en", "Engels", "English");

    private Taal(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
