using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>A contact detail that a channel needs.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Contactgegeven>))]
public sealed class Contactgegeven : CodedEnum<Contactgegeven>
{
    /// <summary>A telephone number, fixed or mobile.</summary>
    public static readonly Contactgegeven Telefoonnummer = new(nameof(Telefoonnummer), 1, "telefoonnummer", "telefoonnummer", "telephone number");

    /// <summary>A mobile telephone number.</summary>
    public static readonly Contactgegeven MobielNummer = new(nameof(MobielNummer), 2, "mobiel-nummer", "mobiel nummer", "mobile number");

    /// <summary>An e-mail address.</summary>
    public static readonly Contactgegeven Emailadres = new(nameof(Emailadres), 3, "emailadres", "e-mailadres", "e-mail address");

    private Contactgegeven(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
