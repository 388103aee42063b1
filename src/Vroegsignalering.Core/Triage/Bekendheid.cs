using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Where somebody of a match is known already (004).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Bekendheid>))]
public sealed class Bekendheid : CodedEnum<Bekendheid>
{
    /// <summary>Debt counselling; when its no-go ended the screening, the match is not triaged.</summary>
    public static readonly Bekendheid Schuldhulpverlening = new(nameof(Schuldhulpverlening), 1, "schuldhulpverlening", "bekend bij schuldhulpverlening", "known to debt counselling");

    /// <summary>The social team.</summary>
    public static readonly Bekendheid Wijkteam = new(nameof(Wijkteam), 2, "wijkteam", "bekend bij het wijkteam", "known to the social team");

    private Bekendheid(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
