using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What a rule does when it holds (TRI-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Regelwerking>))]
public sealed class Regelwerking : CodedEnum<Regelwerking>
{
    /// <summary>It decides, when no rule before it did.</summary>
    public static readonly Regelwerking Beslist = new(nameof(Beslist), 1, "beslist", "beslist", "decides");

    /// <summary>It adds its channels to what another rule decides.</summary>
    public static readonly Regelwerking VoegtToe = new(nameof(VoegtToe), 2, "voegt-toe", "voegt kanalen toe", "adds channels");

    private Regelwerking(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
