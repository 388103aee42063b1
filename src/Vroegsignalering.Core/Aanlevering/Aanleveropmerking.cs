using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Something a person should know about a signal that was taken in all the same.</summary>
/// <remarks>Value equality. Nothing personal. Thread safe: immutable.</remarks>
public sealed record Aanleveropmerking
{
    /// <summary>The stable code, kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>The text for people.</summary>
    public required LocalizedText Tekst { get; init; }

    /// <summary>The due date is unknown, so the age window could not be judged (AAN-3).</summary>
    public static Aanleveropmerking VervaldatumOnbekend { get; } = Make("vervaldatum-onbekend", "vervaldatum onbekend: ouderdom niet beoordeeld", "due date unknown: age not judged");

    /// <summary>The amount is unknown, so the threshold could not be judged (SIG-4).</summary>
    public static Aanleveropmerking BedragOnbekend { get; } = Make("bedrag-onbekend", "bedrag onbekend: drempelbedrag niet beoordeeld, als laatste gerangschikt", "amount unknown: threshold not judged, ranked last");

    /// <summary>There is no name (own).</summary>
    public static Aanleveropmerking NaamOnbekend { get; } = Make("naam-onbekend", "naam onbekend: wie er woont moet worden nagegaan", "name unknown: who lives there has to be found out");

    /// <summary>The number of unpaid instalments is unknown (AAN-6).</summary>
    public static Aanleveropmerking TermijnenOnbekend { get; } = Make("termijnen-onbekend", "aantal termijnen onbekend: niet beoordeeld", "number of instalments unknown: not judged");

    /// <summary>The number of reminders is unknown (AAN-6).</summary>
    public static Aanleveropmerking AanmaningenOnbekend { get; } = Make("aanmaningen-onbekend", "aantal aanmaningen onbekend: niet beoordeeld", "number of reminders unknown: not judged");

    /// <summary>The legal form is unknown (AAN-7).</summary>
    public static Aanleveropmerking RechtsvormOnbekend { get; } = Make("rechtsvorm-onbekend", "rechtsvorm onbekend: niet vastgesteld dat het een natuurlijk persoon is", "legal form unknown: not established that it is a natural person");

    /// <summary>Outside the age window, on purpose (AAN-2).</summary>
    public static Aanleveropmerking UitzonderingCrediteur { get; } = Make("uitzondering-crediteur", "buiten het ouderdomsvenster, uitzondering van de crediteur", "outside the age window, exception made by the creditor");

    /// <summary>Part of the amount is not yet due (AAN-6).</summary>
    public static Aanleveropmerking NietVervallenDeel { get; } = Make("niet-vervallen-deel", "een deel van het bedrag is nog niet vervallen en hoort er niet in", "part of the amount is not yet due and should not be in it");

    /// <summary>End of supply announced without an earlier early signal (AAN-6).</summary>
    public static Aanleveropmerking GeenEerderVroegsignaal { get; } = Make("geen-eerder-vroegsignaal", "eindeleveringssignaal zonder eerder vroegsignaal", "end-of-supply signal without an earlier early signal");

    /// <summary>First early signal without reported personal contact (AAN-6).</summary>
    public static Aanleveropmerking GeenPersoonlijkContact { get; } = Make("geen-persoonlijk-contact", "eerste vroegsignaal zonder gemeld persoonlijk contact", "first early signal without reported personal contact");

    /// <summary>The earlier amount or this one is unknown, so a repetition could not be judged (AAN-8).</summary>
    public static Aanleveropmerking HerhalingOnbekend { get; } = Make("herhaling-onbekend", "eerder opgepakt, maar zonder bedrag is niet te zien of het hoger is", "taken up before, but without an amount it cannot be told whether it is higher");

    /// <summary>An effort of the partner that is asked is unknown (SIG-13).</summary>
    public static Aanleveropmerking InspanningOnbekend { get; } = Make("inspanning-onbekend", "inspanning van de signaalpartner onbekend: niet beoordeeld", "effort of the partner unknown: not judged");

    private static Aanleveropmerking Make(string code, string nederlands, string engels) => new() { Code = code, Tekst = new LocalizedText(nederlands, engels) };
}
