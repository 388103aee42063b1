using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>What is counted towards the minimum of a match (MAT-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Telwijze>))]
public sealed class Telwijze : CodedEnum<Telwijze>
{
    /// <summary>Every signal counts.</summary>
    public static readonly Telwijze Signalen = new(nameof(Signalen), 1, "signalen", "signalen", "signals");

    /// <summary>Signals of one partner count once.</summary>
    public static readonly Telwijze Partners = new(nameof(Partners), 2, "partners", "verschillende signaalpartners", "different partners");

    /// <summary>Signals of one kind of partner count once.</summary>
    public static readonly Telwijze Partnersoorten = new(nameof(Partnersoorten), 3, "partnersoorten", "verschillende soorten signaalpartners", "different kinds of partners");

    private Telwijze(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
