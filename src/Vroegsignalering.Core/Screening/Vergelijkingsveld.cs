using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What the register check compares (SCR-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Vergelijkingsveld>))]
public sealed class Vergelijkingsveld : CodedEnum<Vergelijkingsveld>
{
    /// <summary>The surname: own, of the partner or both.</summary>
    public static readonly Vergelijkingsveld Achternaam = new(nameof(Achternaam), 1, "achternaam", "achternaam", "surname");

    /// <summary>Given names or initials.</summary>
    public static readonly Vergelijkingsveld Voornamen = new(nameof(Voornamen), 2, "voornamen", "voornamen", "given names");

    /// <summary>The date of birth.</summary>
    public static readonly Vergelijkingsveld Geboortedatum = new(nameof(Geboortedatum), 3, "geboortedatum", "geboortedatum", "date of birth");

    /// <summary>The address.</summary>
    public static readonly Vergelijkingsveld Adres = new(nameof(Adres), 4, "adres", "adres", "address");

    private Vergelijkingsveld(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
