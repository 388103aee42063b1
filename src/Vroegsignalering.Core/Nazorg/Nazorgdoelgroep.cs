using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Nazorg;

/// <summary>Whom a municipality calls after the help to ask how things are (NAZ-1).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Nazorgdoelgroep>))]
public sealed class Nazorgdoelgroep : CodedEnum<Nazorgdoelgroep>
{
    /// <summary>Nobody.</summary>
    public static readonly Nazorgdoelgroep Geen = new(nameof(Geen), 1, "geen", "geen", "nobody");

    /// <summary>The residents who agreed to it (000).</summary>
    public static readonly Nazorgdoelgroep MetToestemming = new(nameof(MetToestemming), 2, "met-toestemming", "met toestemming", "with consent");

    /// <summary>Everybody who was reported, asked or not (001).</summary>
    public static readonly Nazorgdoelgroep AlleMeldingen = new(nameof(AlleMeldingen), 3, "alle-meldingen", "alle meldingen", "all reports");

    private Nazorgdoelgroep(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
