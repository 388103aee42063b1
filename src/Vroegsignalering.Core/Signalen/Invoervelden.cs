namespace Vroegsignalering.Signalen;

/// <summary>The names of the fields of a <see cref="Signaalinvoer"/>, as columns of a file and in faults.</summary>
public static class Invoervelden
{
    /// <summary>Identification of the signal, unique within the partner.</summary>
    public const string SignaalId = "signaal_id";

    /// <summary>Reporting month.</summary>
    public const string Aanlevermaand = "aanlevermaand";

    /// <summary>Day of the signal.</summary>
    public const string Signaaldatum = "signaaldatum";

    /// <summary>Instant of receipt.</summary>
    public const string OntvangenOp = "ontvangen_op";

    /// <summary>Kind of partner.</summary>
    public const string Sector = "sector";

    /// <summary>Identification of the partner.</summary>
    public const string PartnerId = "partner_id";

    /// <summary>Name of the partner.</summary>
    public const string Partner = "partner";

    /// <summary>Kind of landlord.</summary>
    public const string Verhuurdersoort = "verhuurdersoort";

    /// <summary>Kind of signal.</summary>
    public const string Soort = "soort";

    /// <summary>Marks of the partner.</summary>
    public const string Markeringen = "markeringen";

    /// <summary>The partner's own reference.</summary>
    public const string Partnerkenmerk = "partnerkenmerk";

    /// <summary>Given names.</summary>
    public const string Voornamen = "voornamen";

    /// <summary>Initials.</summary>
    public const string Voorletters = "voorletters";

    /// <summary>Prefix of the surname.</summary>
    public const string Voorvoegsel = "voorvoegsel";

    /// <summary>Surname.</summary>
    public const string Achternaam = "achternaam";

    /// <summary>Prefix of the surname of the partner in life.</summary>
    public const string PartnerVoorvoegsel = "partner_voorvoegsel";

    /// <summary>Surname of the partner in life.</summary>
    public const string PartnerAchternaam = "partner_achternaam";

    /// <summary>Use of the surnames.</summary>
    public const string Naamgebruik = "naamgebruik";

    /// <summary>Date of birth.</summary>
    public const string Geboortedatum = "geboortedatum";

    /// <summary>Citizen service number.</summary>
    public const string Burgerservicenummer = "burgerservicenummer";

    /// <summary>Trade name.</summary>
    public const string Bedrijfsnaam = "bedrijfsnaam";

    /// <summary>Legal form.</summary>
    public const string Rechtsvorm = "rechtsvorm";

    /// <summary>Telephone number.</summary>
    public const string Telefoon = "telefoon";

    /// <summary>E-mail address.</summary>
    public const string Email = "email";

    /// <summary>Street.</summary>
    public const string Straat = "straat";

    /// <summary>House number.</summary>
    public const string Huisnummer = "huisnummer";

    /// <summary>House letter.</summary>
    public const string Huisletter = "huisletter";

    /// <summary>Addition to the house number.</summary>
    public const string Toevoeging = "toevoeging";

    /// <summary>Opposite or near the house number.</summary>
    public const string Aanduiding = "aanduiding";

    /// <summary>Postcode.</summary>
    public const string Postcode = "postcode";

    /// <summary>Place.</summary>
    public const string Woonplaats = "woonplaats";

    /// <summary>What the address is used for.</summary>
    public const string Gebruik = "gebruik";

    /// <summary>The whole arrears.</summary>
    public const string Bedrag = "bedrag";

    /// <summary>The premium part of the arrears.</summary>
    public const string Premiedeel = "premiedeel";

    /// <summary>The part that is not yet due.</summary>
    public const string NietVervallenDeel = "niet_vervallen_deel";

    /// <summary>Amount of one instalment.</summary>
    public const string Termijnbedrag = "termijnbedrag";

    /// <summary>Number of unpaid instalments.</summary>
    public const string AantalTermijnen = "aantal_termijnen";

    /// <summary>Number of reminders.</summary>
    public const string AantalAanmaningen = "aantal_aanmaningen";

    /// <summary>Oldest due date.</summary>
    public const string OudsteVervaldatum = "oudste_vervaldatum";

    /// <summary>Newest due date.</summary>
    public const string NieuwsteVervaldatum = "nieuwste_vervaldatum";

    /// <summary>Whether a written reminder was sent.</summary>
    public const string SchriftelijkeHerinnering = "schriftelijke_herinnering";

    /// <summary>Whether there was personal contact.</summary>
    public const string PersoonlijkContact = "persoonlijk_contact";

    /// <summary>Whether the customer was pointed at help.</summary>
    public const string GewezenOpHulp = "gewezen_op_hulp";

    /// <summary>Whether the offer to pass on the contact details was not refused.</summary>
    public const string DoorgevenNietGeweigerd = "doorgeven_niet_geweigerd";

    /// <summary>Every name, in the order of <see cref="Signaalinvoer"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SignaalId,
        Aanlevermaand,
        Signaaldatum,
        OntvangenOp,
        Sector,
        PartnerId,
        Partner,
        Verhuurdersoort,
        Soort,
        Markeringen,
        Partnerkenmerk,
        Voornamen,
        Voorletters,
        Voorvoegsel,
        Achternaam,
        PartnerVoorvoegsel,
        PartnerAchternaam,
        Naamgebruik,
        Geboortedatum,
        Burgerservicenummer,
        Bedrijfsnaam,
        Rechtsvorm,
        Telefoon,
        Email,
        Straat,
        Huisnummer,
        Huisletter,
        Toevoeging,
        Aanduiding,
        Postcode,
        Woonplaats,
        Gebruik,
        Bedrag,
        Premiedeel,
        NietVervallenDeel,
        Termijnbedrag,
        AantalTermijnen,
        AantalAanmaningen,
        OudsteVervaldatum,
        NieuwsteVervaldatum,
        SchriftelijkeHerinnering,
        PersoonlijkContact,
        GewezenOpHulp,
        DoorgevenNietGeweigerd,
    ];
}
