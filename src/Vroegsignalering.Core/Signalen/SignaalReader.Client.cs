namespace Vroegsignalering.Signalen;

/// <content>The customer and the address.</content>
internal ref partial struct SignaalReader
{
    private Client ReadClient()
    {
        var naam = ReadNaam();
        var geboortedatum = _reader.Optional<Geboortedatum>(Invoervelden.Geboortedatum, invoer.Geboortedatum, out var datum) ? datum : Geboortedatum.Onbekend;
        Burgerservicenummer? bsn = _reader.Optional<Burgerservicenummer>(Invoervelden.Burgerservicenummer, invoer.Burgerservicenummer, out var nummer) ? nummer : null;
        var bedrijfsnaam = _reader.Text(Invoervelden.Bedrijfsnaam, invoer.Bedrijfsnaam);
        var rechtsvorm = _reader.Member<Rechtsvorm>(Invoervelden.Rechtsvorm, invoer.Rechtsvorm)
            ?? (bedrijfsnaam is null ? Rechtsvorm.Particulier : Rechtsvorm.Onbekend);
        return new Client
        {
            Naam = naam,
            Geboortedatum = geboortedatum,
            Burgerservicenummer = bsn,
            Rechtsvorm = rechtsvorm,
            Bedrijfsnaam = bedrijfsnaam,
            Contactgegevens = ReadContactgegevens(),
        };
    }

    private Persoonsnaam? ReadNaam()
    {
        if (string.IsNullOrWhiteSpace(invoer.Achternaam)
            && string.IsNullOrWhiteSpace(invoer.Voornamen)
            && string.IsNullOrWhiteSpace(invoer.Voorletters)
            && string.IsNullOrWhiteSpace(invoer.Voorvoegsel)
            && string.IsNullOrWhiteSpace(invoer.PartnerVoorvoegsel)
            && string.IsNullOrWhiteSpace(invoer.PartnerAchternaam)
            && string.IsNullOrWhiteSpace(invoer.Naamgebruik))
        {
            return null;
        }

        var result = Persoonsnaam.Read(new Persoonsnaaminvoer
        {
            Voornamen = invoer.Voornamen,
            Voorletters = invoer.Voorletters,
            Voorvoegsel = invoer.Voorvoegsel,
            Achternaam = invoer.Achternaam,
            PartnerVoorvoegsel = invoer.PartnerVoorvoegsel,
            PartnerAchternaam = invoer.PartnerAchternaam,
            Naamgebruik = invoer.Naamgebruik,
        });
        _reader.AddRange(result.Faults);
        return result.TryGetValue(out var naam) ? naam : null;
    }

    private Contactgegevens ReadContactgegevens()
    {
        var telefoon = _reader.Optional<Telefoonnummer>(Invoervelden.Telefoon, invoer.Telefoon, out var nummer) ? nummer : null;
        var email = _reader.Optional<Emailadres>(Invoervelden.Email, invoer.Email, out var adres) ? adres : null;
        return telefoon is null && email is null ? Contactgegevens.Geen : new Contactgegevens { Telefoonnummer = telefoon, Emailadres = email };
    }

    private Adres? ReadAdres()
    {
        var gebruik = _reader.Member<Adresgebruik>(Invoervelden.Gebruik, invoer.Gebruik);
        var straat = _reader.Text(Invoervelden.Straat, invoer.Straat);
        var woonplaats = _reader.Text(Invoervelden.Woonplaats, invoer.Woonplaats);
        if (!Adres.TryRead(
            new Adresinvoer
            {
                Straat = straat,
                Huisnummer = invoer.Huisnummer,
                Huisletter = invoer.Huisletter,
                Toevoeging = invoer.Toevoeging,
                Aanduiding = invoer.Aanduiding,
                Postcode = invoer.Postcode,
                Woonplaats = woonplaats,
            },
            out var adres,
            out var faults))
        {
            _reader.AddRange(faults);
            return null;
        }

        return gebruik is null ? adres : adres with { Gebruik = gebruik };
    }
}
