using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The kind of a landlord; one municipality of 004 tells them apart (SIG-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Verhuurdersoort>))]
public sealed class Verhuurdersoort : CodedEnum<Verhuurdersoort>
{
    /// <summary>Housing corporation.</summary>
    public static readonly Verhuurdersoort Woningcorporatie = new(nameof(Woningcorporatie), 1, "woningcorporatie", "Woningcorporatie", "Housing corporation");

    /// <summary>Private landlord.</summary>
    public static readonly Verhuurdersoort Particulier = new(nameof(Particulier), 2, "particulier", "Particuliere verhuurder", "Private landlord");

    /// <summary>Not told, or the partner is not a landlord.</summary>
    public static readonly Verhuurdersoort Onbekend = new(nameof(Onbekend), 3, "onbekend", "Onbekend", "Unknown");

    private Verhuurdersoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
