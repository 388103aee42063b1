using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What becomes of a match of which fewer signals are left than the minimum (SCR-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<NaUitval>))]
public sealed class NaUitval : CodedEnum<NaUitval>
{
    /// <summary>It goes on with what is left.</summary>
    public static readonly NaUitval Doorgaan = new(nameof(Doorgaan), 1, "doorgaan", "doorgaan", "go on");

    /// <summary>It is handed back.</summary>
    public static readonly NaUitval Terugmelden = new(nameof(Terugmelden), 2, "terugmelden", "terugmelden aan de signaalpartner", "handed back to the partner");

    private NaUitval(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
