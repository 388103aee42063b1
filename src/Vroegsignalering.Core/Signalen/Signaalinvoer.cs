using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>A signal as a partner writes it: raw texts, one for each field of <see cref="Invoervelden"/>.</summary>
/// <remarks>Null, empty or white space: not given. Read with <see cref="Vroegsignaal.Read"/>. <c>ToString</c> shows nothing. Thread safe: immutable.</remarks>
public sealed record Signaalinvoer
{
    /// <summary>Identification of the signal, unique within the partner: required; 1 to 64 characters without spaces.</summary>
    public string? SignaalId { get; init; }

    /// <summary>Reporting month: required; <c>JJJJ-MM</c>, 1970 to 2199.</summary>
    public string? Aanlevermaand { get; init; }

    /// <summary>Day of the signal: <c>JJJJ-MM-DD</c> or <c>JJJJMMDD</c>; default the Dutch day of <see cref="OntvangenOp"/>, else the reporting moment of the month.</summary>
    public string? Signaaldatum { get; init; }

    /// <summary>Instant of receipt: <c>2025-03-25T09:59:00Z</c>, or with another offset from UTC.</summary>
    public string? OntvangenOp { get; init; }

    /// <summary>Kind of partner: required; an official text or code of <see cref="Signaalpartnersoort"/>, without regard to case.</summary>
    public string? Sector { get; init; }

    /// <summary>Identification of the partner; default made of its name (<see cref="Signaalpartner.IdOf"/>).</summary>
    public string? PartnerId { get; init; }

    /// <summary>Name of the partner: required; 1 to 200 characters.</summary>
    public string? Partner { get; init; }

    /// <summary>Kind of landlord: a text or code of <see cref="Signalen.Verhuurdersoort"/>.</summary>
    public string? Verhuurdersoort { get; init; }

    /// <summary>Kind of signal: required; a text or code of <see cref="Signaalsoort"/>, or <c>eindelevering</c>, without regard to case.</summary>
    public string? Soort { get; init; }

    /// <summary>Marks of the partner: codes of <see cref="Signaalmarkering"/>, separated by spaces.</summary>
    public string? Markeringen { get; init; }

    /// <summary>The partner's own reference.</summary>
    public string? Partnerkenmerk { get; init; }

    /// <summary>Given names.</summary>
    public string? Voornamen { get; init; }

    /// <summary>Initials.</summary>
    public string? Voorletters { get; init; }

    /// <summary>Prefix of the surname.</summary>
    public string? Voorvoegsel { get; init; }

    /// <summary>Surname: prefix may stand in it; required when another part of the name is given.</summary>
    public string? Achternaam { get; init; }

    /// <summary>Prefix of the surname of the partner in life.</summary>
    public string? PartnerVoorvoegsel { get; init; }

    /// <summary>Surname of the partner in life.</summary>
    public string? PartnerAchternaam { get; init; }

    /// <summary>Use of the surnames: E, P, V, N, or a code of <see cref="Vroegsignalering.Naamgebruik"/>.</summary>
    public string? Naamgebruik { get; init; }

    /// <summary>Date of birth: <c>JJJJ-MM-DD</c> or <c>JJJJMMDD</c> with <c>00</c> for what is unknown.</summary>
    public string? Geboortedatum { get; init; }

    /// <summary>Citizen service number.</summary>
    public string? Burgerservicenummer { get; init; }

    /// <summary>Trade name.</summary>
    public string? Bedrijfsnaam { get; init; }

    /// <summary>Legal form: a text, code or usual abbreviation; empty with a trade name: unknown; empty without: a private person.</summary>
    public string? Rechtsvorm { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Telefoon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Street.</summary>
    public string? Straat { get; init; }

    /// <summary>House number.</summary>
    public string? Huisnummer { get; init; }

    /// <summary>House letter.</summary>
    public string? Huisletter { get; init; }

    /// <summary>Addition to the house number.</summary>
    public string? Toevoeging { get; init; }

    /// <summary>Opposite or near the house number: <c>to</c> or <c>by</c>.</summary>
    public string? Aanduiding { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Place.</summary>
    public string? Woonplaats { get; init; }

    /// <summary>What the address is used for: a text or code of <see cref="Adresgebruik"/>.</summary>
    public string? Gebruik { get; init; }

    /// <summary>The whole arrears: <c>12.50</c> or <c>12,50</c>, more than 0; empty: unknown.</summary>
    public string? Bedrag { get; init; }

    /// <summary>The premium part of the arrears: 0 or more, not more than the whole.</summary>
    public string? Premiedeel { get; init; }

    /// <summary>The part that is not yet due: 0 or more, not more than the whole.</summary>
    public string? NietVervallenDeel { get; init; }

    /// <summary>Amount of one instalment.</summary>
    public string? Termijnbedrag { get; init; }

    /// <summary>Number of unpaid instalments: 0 to 9999.</summary>
    public string? AantalTermijnen { get; init; }

    /// <summary>Number of reminders: 0 to 9999.</summary>
    public string? AantalAanmaningen { get; init; }

    /// <summary>Oldest due date: <c>JJJJ-MM-DD</c> or <c>JJJJMMDD</c>.</summary>
    public string? OudsteVervaldatum { get; init; }

    /// <summary>Newest due date: <c>JJJJ-MM-DD</c> or <c>JJJJMMDD</c>; not before the oldest.</summary>
    public string? NieuwsteVervaldatum { get; init; }

    /// <summary>Whether a written reminder was sent: <c>ja</c> or <c>nee</c>.</summary>
    public string? SchriftelijkeHerinnering { get; init; }

    /// <summary>Whether there was personal contact: <c>ja</c> or <c>nee</c>.</summary>
    public string? PersoonlijkContact { get; init; }

    /// <summary>Whether the customer was pointed at help: <c>ja</c> or <c>nee</c>.</summary>
    public string? GewezenOpHulp { get; init; }

    /// <summary>Whether the offer to pass on the contact details was not refused: <c>ja</c> (not refused) or <c>nee</c>.</summary>
    public string? DoorgevenNietGeweigerd { get; init; }

    /// <summary>Nothing, because every field may be personal.</summary>
    public override string ToString() => Mask.Hidden;
}
