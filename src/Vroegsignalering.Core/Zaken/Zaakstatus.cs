using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>Where a case stands: the nine statuses of the table of 001, with their exact names (ZAA-2).</summary>
/// <remarks>The number is the place of this library, from report to end; 001 lists them by name. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Zaakstatus>))]
public sealed class Zaakstatus : CodedEnum<Zaakstatus>
{
    /// <summary>Reported, nothing done yet.</summary>
    public static readonly Zaakstatus NogNietGestart = new(nameof(NogNietGestart), 1, "nog-niet-gestart", "Nog niet gestart", "Not started yet", new LocalizedText("Signaal is gemeld aan de gemeente", "The signal was reported to the municipality"), isEindstatus: false);

    /// <summary>No contact yet, attempts go on.</summary>
    public static readonly Zaakstatus GeenContactNogEenPoging = new(nameof(GeenContactNogEenPoging), 2, "geen-contact-nog-een-poging", "Geen contact, nog een poging", "No contact, another attempt", new LocalizedText("Nog geen contact; er worden pogingen ondernomen", "No contact yet; attempts go on"), isEindstatus: false);

    /// <summary>Help is under way.</summary>
    public static readonly Zaakstatus Lopend = new(nameof(Lopend), 3, "lopend", "Lopend", "Running", new LocalizedText("Hulpverleningstraject gaande", "Help is under way"), isEindstatus: false);

    /// <summary>Help was given; the resident is followed.</summary>
    public static readonly Zaakstatus Nazorg = new(nameof(Nazorg), 4, "nazorg", "Nazorg", "Aftercare", new LocalizedText("Hulp geboden, monitoringsperiode", "Help was given, monitoring period"), isEindstatus: false);

    /// <summary>Help was completed.</summary>
    public static readonly Zaakstatus Afgerond = new(nameof(Afgerond), 5, "afgerond", "Afgerond", "Completed", new LocalizedText("Hulpverleningstraject afgerond", "Help was completed"), isEindstatus: true);

    /// <summary>Another programme was started earlier: budget management, a chain partner.</summary>
    public static readonly Zaakstatus AnderLopendTraject = new(nameof(AnderLopendTraject), 6, "ander-lopend-traject", "Ander lopend traject", "Other programme running", new LocalizedText("Ander traject dat al eerder is ingezet", "Another programme was started earlier"), isEindstatus: true);

    /// <summary>No contact over the various channels.</summary>
    public static readonly Zaakstatus DefinitiefGeenContact = new(nameof(DefinitiefGeenContact), 7, "definitief-geen-contact", "Definitief geen contact", "Definitively no contact", new LocalizedText("Het is niet gelukt om via de verschillende kanalen contact te krijgen", "Contact could not be made over the various channels"), isEindstatus: true);

    /// <summary>For example not one financial unit, such as let rooms.</summary>
    public static readonly Zaakstatus DirecteUitstroom = new(nameof(DirecteUitstroom), 8, "directe-uitstroom", "Directe uitstroom", "Direct outflow", new LocalizedText("Bijvoorbeeld geen financiële eenheid", "For example not one financial unit"), isEindstatus: true);

    /// <summary>The resident said he wants no help.</summary>
    public static readonly Zaakstatus WilGeenHulp = new(nameof(WilGeenHulp), 9, "wil-geen-hulp", "Wil geen hulp", "Wants no help", new LocalizedText("Inwoner heeft aangegeven geen hulp te willen", "The resident said he wants no help"), isEindstatus: true);

    private Zaakstatus(string name, int order, string code, string tekst, string english, LocalizedText betekenis, bool isEindstatus)
        : base(name, order, code, tekst, english)
    {
        Betekenis = betekenis;
        IsEindstatus = isEindstatus;
    }

    /// <summary>What the status means.</summary>
    public LocalizedText Betekenis { get; }

    /// <summary>Whether the help for the signals is done. An end status is left by reopening or correcting only, with a reason.</summary>
    public bool IsEindstatus { get; }
}
