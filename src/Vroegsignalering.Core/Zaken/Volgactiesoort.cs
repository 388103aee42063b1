using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>A follow-up after the help or the feedback; on a case in any status (NAZ-1, NAZ-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Volgactiesoort>))]
public sealed class Volgactiesoort : CodedEnum<Volgactiesoort>
{
    /// <summary>Asking the resident how things are (000, 001).</summary>
    public static readonly Volgactiesoort Nazorgcontact = new(nameof(Nazorgcontact), 1, "nazorgcontact", "Nazorgcontact", "Aftercare contact");

    /// <summary>Asking the partner whether the running payments are made (003).</summary>
    public static readonly Volgactiesoort Heropaf = new(nameof(Heropaf), 2, "heropaf", "Heropaf", "Check after feedback");

    /// <summary>Looking again at the end of the half year (002).</summary>
    public static readonly Volgactiesoort Volgen = new(nameof(Volgen), 3, "volgen", "Volgen", "Following");

    private Volgactiesoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
