using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Over which months signals count together (MAT-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Matchperiode>))]
public sealed class Matchperiode : CodedEnum<Matchperiode>
{
    /// <summary>The reporting month only; the default.</summary>
    public static readonly Matchperiode Maand = new(nameof(Maand), 1, "maand", "de aanlevermaand", "the reporting month");

    /// <summary>The reporting month and the month before (001).</summary>
    public static readonly Matchperiode MaandEnVorige = new(nameof(MaandEnVorige), 2, "maand-en-vorige", "de aanlevermaand en de maand ervoor", "the reporting month and the month before");

    private Matchperiode(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
