using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>Reads one raw signal, collecting the faults of every field.</summary>
/// <remarks>Mutable: made for one signal, read once.</remarks>
internal ref partial struct SignaalReader(Signaalinvoer invoer)
{
    private InputReader _reader;

    public bool TryRead(
        Func<YearMonth, LocalDate> defaultSignaaldatum,
        [NotNullWhen(true)] out Vroegsignaal? signaal,
        out ValueList<Fault> faults)
    {
        var nummer = _reader.Required<Signaalnummer>(Invoervelden.SignaalId, invoer.SignaalId);
        var maand = _reader.Month(Invoervelden.Aanlevermaand, invoer.Aanlevermaand);
        var datum = _reader.Date(Invoervelden.Signaaldatum, invoer.Signaaldatum);
        var ontvangenOp = _reader.Moment(Invoervelden.OntvangenOp, invoer.OntvangenOp);
        var partner = ReadPartner();
        var soort = _reader.RequiredMember<Signaalsoort>(Invoervelden.Soort, invoer.Soort);
        var markeringen = ReadMarkeringen();
        var partnerkenmerk = _reader.Text(Invoervelden.Partnerkenmerk, invoer.Partnerkenmerk);
        var client = ReadClient();
        var adres = ReadAdres();
        var achterstand = ReadAchterstand();
        var inspanning = ReadInspanning();
        faults = _reader.Faults;
        signaal = _reader.HasFaults ? null : new Vroegsignaal
        {
            Nummer = nummer,
            Partner = partner!,
            Soort = soort!,
            Signaaldatum = datum ?? (ontvangenOp is { } moment ? DutchTime.Of(moment).Date : defaultSignaaldatum(maand!.Value)),
            Aanlevermaand = maand!.Value,
            OntvangenOp = ontvangenOp,
            Client = client,
            Adres = adres!,
            Achterstand = achterstand!,
            Inspanning = inspanning,
            Markeringen = markeringen,
            Partnerkenmerk = partnerkenmerk,
        };
        return signaal is not null;
    }

    private Signaalpartner? ReadPartner()
    {
        var soort = _reader.RequiredMember<Signaalpartnersoort>(Invoervelden.Sector, invoer.Sector);
        var verhuurder = _reader.Member<Verhuurdersoort>(Invoervelden.Verhuurdersoort, invoer.Verhuurdersoort) ?? Verhuurdersoort.Onbekend;
        var naam = _reader.RequiredText(Invoervelden.Partner, invoer.Partner);
        var id = _reader.Text(Invoervelden.PartnerId, invoer.PartnerId);
        return naam is null || soort is null
            ? null
            : new Signaalpartner { Id = id ?? Signaalpartner.IdOf(naam), Naam = naam, Soort = soort, Verhuurdersoort = verhuurder };
    }

    private ValueList<Signaalmarkering> ReadMarkeringen()
    {
        if (string.IsNullOrWhiteSpace(invoer.Markeringen))
        {
            return [];
        }

        var text = invoer.Markeringen.AsSpan();
        var markeringen = new List<Signaalmarkering>();
        foreach (var part in text.Split(' '))
        {
            if (_reader.Member<Signaalmarkering>(Invoervelden.Markeringen, text[part]) is { } markering)
            {
                markeringen.Add(markering);
            }
        }

        return [.. markeringen];
    }

    private Partnerinspanning ReadInspanning()
    {
        var herinnering = _reader.YesNo(Invoervelden.SchriftelijkeHerinnering, invoer.SchriftelijkeHerinnering);
        var contact = _reader.YesNo(Invoervelden.PersoonlijkContact, invoer.PersoonlijkContact);
        var hulp = _reader.YesNo(Invoervelden.GewezenOpHulp, invoer.GewezenOpHulp);
        var doorgeven = _reader.YesNo(Invoervelden.DoorgevenNietGeweigerd, invoer.DoorgevenNietGeweigerd);
        return (herinnering ?? contact ?? hulp ?? doorgeven) is null
            ? Partnerinspanning.Onbekend
            : new()
            {
                SchriftelijkeHerinnering = herinnering,
                PersoonlijkContact = contact,
                GewezenOpHulp = hulp,
                DoorgevenNietGeweigerd = doorgeven,
            };
    }
}
