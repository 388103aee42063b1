namespace Vroegsignalering.Aanlevering;

/// <summary>The codes of the built-in criteria, in the order in which they are asked (AAN-1).</summary>
public static class Aanlevercriteriumcodes
{
    /// <summary>In time for the reporting moment (AAN-11).</summary>
    public const string Aanlevermoment = "aanlevermoment";

    /// <summary>The amount is there (SIG-4).</summary>
    public const string Volledigheid = "volledigheid";

    /// <summary>A name is there (own).</summary>
    public const string Naam = "naam";

    /// <summary>A natural person (AAN-7).</summary>
    public const string NatuurlijkPersoon = "natuurlijk-persoon";

    /// <summary>Rent of a dwelling (AAN-7).</summary>
    public const string Woning = "woning";

    /// <summary>No former customer, debt settlement or kept payment arrangement (AAN-7).</summary>
    public const string Klantsituatie = "klantsituatie";

    /// <summary>Days in arrears within the window (AAN-2).</summary>
    public const string Ouderdom = "ouderdom";

    /// <summary>Not below the threshold (AAN-5).</summary>
    public const string Drempelbedrag = "drempelbedrag";

    /// <summary>No part of the amount that is not yet due; a remark only (AAN-6).</summary>
    public const string NietVervallenDeel = "niet-vervallen-deel";

    /// <summary>Enough unpaid instalments (AAN-6).</summary>
    public const string Termijnen = "termijnen";

    /// <summary>Enough reminders (AAN-6).</summary>
    public const string Aanmaningen = "aanmaningen";

    /// <summary>The partner did what is asked before a report (SIG-13).</summary>
    public const string Inspanning = "inspanning";

    /// <summary>Not reported and taken up before (AAN-8).</summary>
    public const string HerhaaldeMelding = "herhaalde-melding";

    /// <summary>The remarks of the Energieregeling (AAN-6).</summary>
    public const string Energieregeling = "energieregeling";

    /// <summary>All built-in codes, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Aanlevermoment, Volledigheid, Naam, NatuurlijkPersoon, Woning, Klantsituatie, Ouderdom, Drempelbedrag, NietVervallenDeel, Termijnen, Aanmaningen, Inspanning, HerhaaldeMelding, Energieregeling,
    ];
}
