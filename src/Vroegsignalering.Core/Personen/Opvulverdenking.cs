using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>How likely it is that a birth date was filled in because the real one was not known (own scale; SIG-7, 004).</summary>
/// <remarks>Weaker evidence, never a conflict by itself: one person of the register really is born on 1 January 2000. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Opvulverdenking>))]
public sealed class Opvulverdenking : CodedEnum<Opvulverdenking>
{
    /// <summary>No reason to think so, or not a complete date.</summary>
    public static readonly Opvulverdenking Geen = new(nameof(Geen), 1, "geen", "geen", "none");

    /// <summary>1 January of any year but 2000.</summary>
    public static readonly Opvulverdenking Mogelijk = new(nameof(Mogelijk), 2, "mogelijk", "mogelijk", "possible");

    /// <summary>1 January 2000.</summary>
    public static readonly Opvulverdenking Sterk = new(nameof(Sterk), 3, "sterk", "sterk", "strong");

    private Opvulverdenking(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
