using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The channel along which a resident is approached (TRI-1).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Kanaal>))]
public sealed class Kanaal : CodedEnum<Kanaal>
{
    /// <summary>Visit at the door.</summary>
    public static readonly Kanaal Huisbezoek = new(nameof(Huisbezoek), 1, "huisbezoek", "Huisbezoek", "Home visit", Vroegsignalering.Contactsoort.Huisbezoek);

    /// <summary>Telephone call.</summary>
    public static readonly Kanaal Telefoon = new(nameof(Telefoon), 2, "telefoon", "Telefoon", "Telephone", Vroegsignalering.Contactsoort.Telefoon);

    /// <summary>E-mail.</summary>
    public static readonly Kanaal Mail = new(nameof(Mail), 3, "mail", "Mail", "E-mail", Vroegsignalering.Contactsoort.Mail);

    /// <summary>Letter.</summary>
    public static readonly Kanaal Brief = new(nameof(Brief), 4, "brief", "Brief", "Letter", Vroegsignalering.Contactsoort.Brief);

    /// <summary>Text message.</summary>
    public static readonly Kanaal SmsWhatsapp = new(nameof(SmsWhatsapp), 5, "sms-whatsapp", "SMS/WhatsApp", "Text message", Vroegsignalering.Contactsoort.SmsWhatsapp);

    /// <summary>Card through the letter box or by post.</summary>
    public static readonly Kanaal Kaartje = new(nameof(Kaartje), 6, "kaartje", "Kaartje", "Card", Vroegsignalering.Contactsoort.Kaartje);

    /// <summary>Appointment at an office or in the neighbourhood.</summary>
    public static readonly Kanaal AfspraakOpLocatie = new(nameof(AfspraakOpLocatie), 7, "afspraak-op-locatie", "Afspraak op locatie", "Appointment on location", Vroegsignalering.Contactsoort.AfspraakOpLocatie);

    /// <summary>Nobody is approached.</summary>
    public static readonly Kanaal Geen = new(nameof(Geen), 8, "geen", "Geen", "None", null);

    private Kanaal(string name, int order, string code, string tekst, string english, Contactsoort? contactsoort)
        : base(name, order, code, tekst, english) =>
        Contactsoort = contactsoort;

    /// <summary>The kind of the contact attempts along this channel; null for <see cref="Geen"/>.</summary>
    public Contactsoort? Contactsoort { get; }
}
