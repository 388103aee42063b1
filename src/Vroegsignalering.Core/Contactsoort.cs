using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The kind of a contact attempt: the ten values of the national exchange model, in its order (CON-1).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Contactsoort>))]
public sealed class Contactsoort : CodedEnum<Contactsoort>
{
    /// <summary>Looked up or noted at the desk; nobody was addressed.</summary>
    public static readonly Contactsoort Administratief = new(nameof(Administratief), 1, "administratief", "Administratief", "Administrative");

    /// <summary>Appointment at an office or in the neighbourhood.</summary>
    public static readonly Contactsoort AfspraakOpLocatie = new(nameof(AfspraakOpLocatie), 2, "afspraak-op-locatie", "Afspraak op locatie", "Appointment on location");

    /// <summary>Letter.</summary>
    public static readonly Contactsoort Brief = new(nameof(Brief), 3, "brief", "Brief", "Letter");

    /// <summary>Visit at the door.</summary>
    public static readonly Contactsoort Huisbezoek = new(nameof(Huisbezoek), 4, "huisbezoek", "Huisbezoek", "Home visit");

    /// <summary>Card through the letter box or by post.</summary>
    public static readonly Contactsoort Kaartje = new(nameof(Kaartje), 5, "kaartje", "Kaartje", "Card");

    /// <summary>E-mail.</summary>
    public static readonly Contactsoort Mail = new(nameof(Mail), 6, "mail", "Mail", "E-mail");

    /// <summary>Not known.</summary>
    public static readonly Contactsoort Onbekend = new(nameof(Onbekend), 7, "onbekend", "Onbekend", "Unknown");

    /// <summary>Any other way.</summary>
    public static readonly Contactsoort Overige = new(nameof(Overige), 8, "overige", "Overige", "Other");

    /// <summary>Text message.</summary>
    public static readonly Contactsoort SmsWhatsapp = new(nameof(SmsWhatsapp), 9, "sms-whatsapp", "SMS/Whatsapp", "SMS/WhatsApp");

    /// <summary>Telephone call.</summary>
    public static readonly Contactsoort Telefoon = new(nameof(Telefoon), 10, "telefoon", "Telefoon", "Telephone");

    private Contactsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
