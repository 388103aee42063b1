using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Whether a term runs on from its start or is counted back from it (TER-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Termijnrichting>))]
public sealed class Termijnrichting : CodedEnum<Termijnrichting>
{
    /// <summary>It ends so long after its start.</summary>
    public static readonly Termijnrichting Vooruit = new(nameof(Vooruit), 1, "vooruit", "vooruit", "forward");

    /// <summary>It ends so long before its start, such as 20 working days before the end of a contract.</summary>
    public static readonly Termijnrichting Terug = new(nameof(Terug), 2, "terug", "terug", "counted back");

    private Termijnrichting(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
