using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>Who sought the contact (CON-1).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Contactrichting>))]
public sealed class Contactrichting : CodedEnum<Contactrichting>
{
    /// <summary>The municipality approached the resident.</summary>
    public static readonly Contactrichting Uitgaand = new(nameof(Uitgaand), 1, "uitgaand", "uitgaand", "outbound");

    /// <summary>The resident approached the municipality.</summary>
    public static readonly Contactrichting Inkomend = new(nameof(Inkomend), 2, "inkomend", "inkomend", "inbound");

    private Contactrichting(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
