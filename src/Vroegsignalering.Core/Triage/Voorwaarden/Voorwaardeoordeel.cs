using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Whether a condition holds: yes, no, or unknown because a fact is not known (TRI-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Voorwaardeoordeel>))]
public sealed class Voorwaardeoordeel : CodedEnum<Voorwaardeoordeel>
{
    /// <summary>It holds, whatever the unknown facts are.</summary>
    public static readonly Voorwaardeoordeel Ja = new(nameof(Ja), 1, "ja", "ja", "yes");

    /// <summary>It does not hold, whatever the unknown facts are.</summary>
    public static readonly Voorwaardeoordeel Nee = new(nameof(Nee), 2, "nee", "nee", "no");

    /// <summary>A fact that decides is not known.</summary>
    public static readonly Voorwaardeoordeel Onbekend = new(nameof(Onbekend), 3, "onbekend", "onbekend", "unknown");

    private Voorwaardeoordeel(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
