using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>At which attempt that reaches nobody a message, flyer or card is left (CON-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Berichtmoment>))]
public sealed class Berichtmoment : CodedEnum<Berichtmoment>
{
    /// <summary>No message is left.</summary>
    public static readonly Berichtmoment Nooit = new(nameof(Nooit), 1, "nooit", "nooit", "never");

    /// <summary>At the first attempt on the channel (000: the flyer).</summary>
    public static readonly Berichtmoment EerstePoging = new(nameof(EerstePoging), 2, "eerste-poging", "bij de eerste poging", "at the first attempt");

    /// <summary>At the last required attempt on the channel (004, municipality 1).</summary>
    public static readonly Berichtmoment LaatstePoging = new(nameof(LaatstePoging), 3, "laatste-poging", "bij de laatste poging", "at the last attempt");

    /// <summary>At every attempt (002: a card each time).</summary>
    public static readonly Berichtmoment ElkePoging = new(nameof(ElkePoging), 4, "elke-poging", "bij elke poging", "at every attempt");

    private Berichtmoment(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
