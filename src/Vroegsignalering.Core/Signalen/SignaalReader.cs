using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>Reads one raw signal, collecting the faults of every field.</summary>
internal readonly struct SignaalReader(Signaalinvoer invoer)
{
    private readonly InputReader _reader = new();

    public ParseResult<Vroegsignaal> Read(Func<YearMonth, LocalDate> defaultSignaaldatum)
    {
        var nummer = _reader.Required<Signaalnummer>(Invoervelden.SignaalId, invoer.SignaalId);
        var maand = _reader.Month(Invoervelden.Aanlevermaand, invoer.Aanlevermaand);
        var datum = _reader.Date(Invoervelden.Signaaldatum, invoer.Signaaldatum);
        var partner = ReadPartner();
        var soort = _reader.RequiredMember<Signaalsoort>(Invoervelden.Soort, invoer.Soort);
        var markeringen = ReadMarkeringen();
        var client = ReadClient();
        var adres = ReadAdres();
        var achterstand = ReadAchterstand();
        return _reader.Faults.Count > 0
            ? ParseResult<Vroegsignaal>.Rejected(_reader.Faults.ToValueList())
            : ParseResult<Vroegsignaal>.Parsed(new Vroegsignaal
            {
                Nummer = nummer,
                Partner = partner!,
                Soort = soort!,
                Signaaldatum = datum ?? defaultSignaaldatum(maand!.Value),
                Aanlevermaand = maand!.Value,
                Client = client!,
                Adres = adres!,
                Achterstand = achterstand!,
                Markeringen = markeringen,
                Partnerkenmerk = InputReader.TextOrNull(invoer.Partnerkenmerk),
            });
    }

    private Signaalpartner? ReadPartner()
    {
        var soort = _reader.RequiredMember<Signaalpartnersoort>(Invoervelden.Sector, invoer.Sector);
        var verhuurder = _reader.Member<Verhuurdersoort>(Invoervelden.Verhuurdersoort, invoer.Verhuurdersoort) ?? Verhuurdersoort.Onbekend;
        var naam = _reader.RequiredText(Invoervelden.Partner, invoer.Partner);
        return naam is null || soort is null
            ? null
            : new Signaalpartner { Id = Signaalpartner.IdOf(naam), Naam = naam, Soort = soort, Verhuurdersoort = verhuurder };
    }

    private ValueList<Signaalmarkering> ReadMarkeringen()
    {
        if (InputReader.TextOrNull(invoer.Markeringen) is not { } text)
        {
            return [];
        }

        var markeringen = new List<Signaalmarkering>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_reader.Member<Signaalmarkering>(Invoervelden.Markeringen, part) is { } markering)
            {
                markeringen.Add(markering);
            }
        }

        return markeringen.ToValueList();
    }

    private Client? ReadClient()
    {
        Persoonsnaam? naam = null;
        if (new[] { invoer.Voornamen, invoer.Voorletters, invoer.Voorvoegsel, invoer.Achternaam }.Any(text => !string.IsNullOrWhiteSpace(text)))
        {
            var result = Persoonsnaam.Read(new Persoonsnaaminvoer
            {
                Voornamen = invoer.Voornamen,
                Voorletters = invoer.Voorletters,
                Voorvoegsel = invoer.Voorvoegsel,
                Achternaam = invoer.Achternaam,
            });
            _reader.Faults.AddRange(result.Faults);
            result.TryGetValue(out naam);
        }

        var bedrijfsnaam = InputReader.TextOrNull(invoer.Bedrijfsnaam);
        var rechtsvorm = _reader.Member<Rechtsvorm>(Invoervelden.Rechtsvorm, invoer.Rechtsvorm)
            ?? (bedrijfsnaam is null ? Rechtsvorm.Particulier : Rechtsvorm.Onbekend);
        return new Client
        {
            Naam = naam,
            Geboortedatum = _reader.Optional<Geboortedatum>(Invoervelden.Geboortedatum, invoer.Geboortedatum, out var geboortedatum) ? geboortedatum : Geboortedatum.Onbekend,
            Burgerservicenummer = _reader.Optional<Burgerservicenummer>(Invoervelden.Burgerservicenummer, invoer.Burgerservicenummer, out var bsn) ? bsn : null,
            Rechtsvorm = rechtsvorm,
            Bedrijfsnaam = bedrijfsnaam,
            Contactgegevens = ReadContactgegevens(),
        };
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
        if (!Adres.TryRead(
            new Adresinvoer
            {
                Straat = invoer.Straat,
                Huisnummer = invoer.Huisnummer,
                Huisletter = invoer.Huisletter,
                Toevoeging = invoer.Toevoeging,
                Aanduiding = invoer.Aanduiding,
                Postcode = invoer.Postcode,
                Woonplaats = invoer.Woonplaats,
            },
            out var adres,
            out var faults))
        {
            _reader.Faults.AddRange(faults);
            return null;
        }

        return gebruik is null ? adres : adres with { Gebruik = gebruik };
    }

    private Betalingsachterstand? ReadAchterstand()
    {
        var totaal = ReadBedrag(Invoervelden.Bedrag, invoer.Bedrag);
        if (totaal is { Cents: 0 })
        {
            _reader.Add(Invoervelden.Bedrag, FaultKind.OutOfRange, "0", new LocalizedText("een bedrag van meer dan 0", "an amount of more than 0"));
            return null;
        }

        var oudste = _reader.Date(Invoervelden.OudsteVervaldatum, invoer.OudsteVervaldatum);
        var nieuwste = _reader.Date(Invoervelden.NieuwsteVervaldatum, invoer.NieuwsteVervaldatum);
        if (nieuwste < oudste)
        {
            _reader.Add(
                Invoervelden.NieuwsteVervaldatum,
                FaultKind.Contradiction,
                invoer.NieuwsteVervaldatum,
                new LocalizedText($"niet vóór {Invoervelden.OudsteVervaldatum}", $"not before {Invoervelden.OudsteVervaldatum}"));
        }

        return new Betalingsachterstand
        {
            Totaalbedrag = totaal,
            Premiedeel = ReadBedrag(Invoervelden.Premiedeel, invoer.Premiedeel),
            NietVervallenDeel = ReadBedrag(Invoervelden.NietVervallenDeel, invoer.NietVervallenDeel),
            Termijnbedrag = ReadBedrag(Invoervelden.Termijnbedrag, invoer.Termijnbedrag),
            AantalTermijnen = _reader.Count(Invoervelden.AantalTermijnen, invoer.AantalTermijnen),
            AantalAanmaningen = _reader.Count(Invoervelden.AantalAanmaningen, invoer.AantalAanmaningen),
            OudsteVervaldatum = oudste,
            NieuwsteVervaldatum = nieuwste,
        };
    }

    private Bedrag? ReadBedrag(string field, string? text) => _reader.Optional<Bedrag>(field, text, out var bedrag) ? bedrag : null;
}
