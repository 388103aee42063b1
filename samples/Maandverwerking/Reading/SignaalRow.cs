using CsvHelper;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Hands the fields of the current record to the library.</summary>
internal sealed class SignaalRow(CsvReader reader, ColumnMap columns)
{
    private readonly int[] _places = SignaalColumns.PlacesIn(columns);

    public string? this[SignaalColumn column] => _places[(int)column] is >= 0 and var place && !reader.IsEmpty(place) ? reader.GetString(place) : null;

    public Signaalinvoer ToInvoer() => new()
    {
        SignaalId = this[SignaalColumn.SignaalId],
        Aanlevermaand = this[SignaalColumn.Aanlevermaand],
        Signaaldatum = this[SignaalColumn.Signaaldatum],
        OntvangenOp = this[SignaalColumn.OntvangenOp],
        Sector = this[SignaalColumn.Sector],
        PartnerId = this[SignaalColumn.PartnerId],
        Partner = this[SignaalColumn.Partner],
        Verhuurdersoort = this[SignaalColumn.Verhuurdersoort],
        Soort = this[SignaalColumn.Soort],
        Markeringen = this[SignaalColumn.Markeringen],
        Partnerkenmerk = this[SignaalColumn.Partnerkenmerk],
        Voornamen = this[SignaalColumn.Voornamen],
        Voorletters = this[SignaalColumn.Voorletters],
        Voorvoegsel = this[SignaalColumn.Voorvoegsel],
        Achternaam = this[SignaalColumn.Achternaam],
        PartnerVoorvoegsel = this[SignaalColumn.PartnerVoorvoegsel],
        PartnerAchternaam = this[SignaalColumn.PartnerAchternaam],
        Naamgebruik = this[SignaalColumn.Naamgebruik],
        Geboortedatum = this[SignaalColumn.Geboortedatum],
        Burgerservicenummer = this[SignaalColumn.Burgerservicenummer],
        Bedrijfsnaam = this[SignaalColumn.Bedrijfsnaam],
        Rechtsvorm = this[SignaalColumn.Rechtsvorm],
        Telefoon = this[SignaalColumn.Telefoon],
        Email = this[SignaalColumn.Email],
        Straat = this[SignaalColumn.Straat],
        Huisnummer = this[SignaalColumn.Huisnummer],
        Huisletter = this[SignaalColumn.Huisletter],
        Toevoeging = this[SignaalColumn.Toevoeging],
        Aanduiding = this[SignaalColumn.Aanduiding],
        Postcode = this[SignaalColumn.Postcode],
        Woonplaats = this[SignaalColumn.Woonplaats],
        Gebruik = this[SignaalColumn.Gebruik],
        Bedrag = this[SignaalColumn.Bedrag],
        Premiedeel = this[SignaalColumn.Premiedeel],
        NietVervallenDeel = this[SignaalColumn.NietVervallenDeel],
        Termijnbedrag = this[SignaalColumn.Termijnbedrag],
        AantalTermijnen = this[SignaalColumn.AantalTermijnen],
        AantalAanmaningen = this[SignaalColumn.AantalAanmaningen],
        OudsteVervaldatum = this[SignaalColumn.OudsteVervaldatum],
        NieuwsteVervaldatum = this[SignaalColumn.NieuwsteVervaldatum],
        SchriftelijkeHerinnering = this[SignaalColumn.SchriftelijkeHerinnering],
        PersoonlijkContact = this[SignaalColumn.PersoonlijkContact],
        GewezenOpHulp = this[SignaalColumn.GewezenOpHulp],
        DoorgevenNietGeweigerd = this[SignaalColumn.DoorgevenNietGeweigerd],
    };
}
