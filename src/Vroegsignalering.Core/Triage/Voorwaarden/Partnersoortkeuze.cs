using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>How the kinds of a <see cref="Partnersoortvoorwaarde"/> are meant.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Partnersoortkeuze>))]
public sealed class Partnersoortkeuze : CodedEnum<Partnersoortkeuze>
{
    /// <summary>At least one of the kinds is in the match.</summary>
    public static readonly Partnersoortkeuze EenVan = new(nameof(EenVan), 1, "een-van", "een van", "any of");

    /// <summary>Each of the kinds is in the match; others may be too.</summary>
    public static readonly Partnersoortkeuze AlleVan = new(nameof(AlleVan), 2, "alle-van", "alle van", "all of");

    /// <summary>None of the kinds is in the match.</summary>
    public static readonly Partnersoortkeuze GeenVan = new(nameof(GeenVan), 3, "geen-van", "geen van", "none of");

    private Partnersoortkeuze(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
