using NodaTime.Text;

namespace Vroegsignalering.Signalen;

/// <summary>Writes a signal as raw texts, the opposite of <see cref="SignaalReader"/>.</summary>
internal static class SignaalWriter
{
    public static Signaalinvoer Write(Vroegsignaal signaal)
    {
        var (partner, client, adres, achterstand) = (signaal.Partner, signaal.Client, signaal.Adres, signaal.Achterstand);
        var naam = client.Naam?.ToInvoer();
        return new Signaalinvoer
        {
            SignaalId = signaal.Nummer.ToCanonicalString(),
            Aanlevermaand = YearMonthPattern.Iso.Format(signaal.Aanlevermaand),
            Signaaldatum = LocalDatePattern.Iso.Format(signaal.Signaaldatum),
            OntvangenOp = signaal.OntvangenOp is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null,
            Sector = partner.Soort.Code,
            PartnerId = partner.Id,
            Partner = partner.Naam,
            Verhuurdersoort = partner.Verhuurdersoort.Code,
            Soort = signaal.Soort.Code,
            Markeringen = string.Join(' ', signaal.Markeringen.Select(markering => markering.Code)),
            Partnerkenmerk = signaal.Partnerkenmerk,
            Voornamen = naam?.Voornamen,
            Voorletters = naam?.Voorletters,
            Voorvoegsel = naam?.Voorvoegsel,
            Achternaam = naam?.Achternaam,
            PartnerVoorvoegsel = naam?.PartnerVoorvoegsel,
            PartnerAchternaam = naam?.PartnerAchternaam,
            Naamgebruik = naam?.Naamgebruik,
            Geboortedatum = client.Geboortedatum == Geboortedatum.Onbekend ? null : client.Geboortedatum.ToCanonicalString(),
            Burgerservicenummer = client.Burgerservicenummer?.ToCanonicalString(),
            Bedrijfsnaam = client.Bedrijfsnaam,
            Rechtsvorm = client.Rechtsvorm.Code,
            Telefoon = client.Contactgegevens.Telefoonnummer?.ToCanonicalString(),
            Email = client.Contactgegevens.Emailadres?.ToCanonicalString(),
            Straat = adres.Straat,
            Huisnummer = adres.Huisnummer.ToCanonicalString(),
            Huisletter = adres.Huisletter?.ToCanonicalString(),
            Toevoeging = adres.Toevoeging?.ToCanonicalString(),
            Aanduiding = adres.Aanduiding?.Code,
            Postcode = adres.Postcode.ToCanonicalString(),
            Woonplaats = adres.Woonplaats,
            Gebruik = adres.Gebruik.Code,
            Bedrag = achterstand.Totaalbedrag?.ToCanonicalString(),
            Premiedeel = achterstand.Premiedeel?.ToCanonicalString(),
            NietVervallenDeel = achterstand.NietVervallenDeel?.ToCanonicalString(),
            Termijnbedrag = achterstand.Termijnbedrag?.ToCanonicalString(),
            AantalTermijnen = Text(achterstand.AantalTermijnen),
            AantalAanmaningen = Text(achterstand.AantalAanmaningen),
            OudsteVervaldatum = achterstand.OudsteVervaldatum is { } oudste ? LocalDatePattern.Iso.Format(oudste) : null,
            NieuwsteVervaldatum = achterstand.NieuwsteVervaldatum is { } nieuwste ? LocalDatePattern.Iso.Format(nieuwste) : null,
            SchriftelijkeHerinnering = Text(signaal.Inspanning.SchriftelijkeHerinnering),
            PersoonlijkContact = Text(signaal.Inspanning.PersoonlijkContact),
            GewezenOpHulp = Text(signaal.Inspanning.GewezenOpHulp),
            DoorgevenNietGeweigerd = Text(signaal.Inspanning.DoorgevenNietGeweigerd),
        };
    }

    private static string? Text(int? aantal) => aantal?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(bool? antwoord) => antwoord switch
    {
        true => "ja",
        false => "nee",
        null => null,
    };
}
