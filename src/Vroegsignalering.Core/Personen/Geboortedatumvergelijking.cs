using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What comparing two birth dates gives.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Geboortedatumvergelijking>))]
public sealed class Geboortedatumvergelijking : CodedEnum<Geboortedatumvergelijking>
{
    /// <summary>Both are complete and the same day.</summary>
    public static readonly Geboortedatumvergelijking Gelijk = new(nameof(Gelijk), 1, "gelijk", "gelijk", "equal");

    /// <summary>One or both are not complete, or may be a placeholder, and what both tell is the same.</summary>
    public static readonly Geboortedatumvergelijking Verenigbaar = new(nameof(Verenigbaar), 2, "verenigbaar", "verenigbaar", "compatible");

    /// <summary>They cannot be the birth date of one person, if both are right.</summary>
    public static readonly Geboortedatumvergelijking Strijdig = new(nameof(Strijdig), 3, "strijdig", "strijdig", "contradictory");

    /// <summary>Nothing can be told: one is unknown, or they differ and one may be a placeholder.</summary>
    public static readonly Geboortedatumvergelijking Onbekend = new(nameof(Onbekend), 4, "onbekend", "onbekend", "unknown");

    private Geboortedatumvergelijking(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
