using CsvHelper;
using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Makes a person of the current record of a register.</summary>
internal sealed class RegisterRow(CsvReader reader, ColumnMap columns)
{
    /// <summary>The field of a column, without spaces around it; empty: not given, or the column is not there.</summary>
    public string this[string column] => columns.PlaceOf(column) is >= 0 and var place ? reader.GetString(place).Trim() : string.Empty;

    /// <summary>The person; null: there are faults, all of them given.</summary>
    public Registerpersoon? ToPerson(out List<Fault> faults)
    {
        faults = [];
        foreach (var column in new[] { "persoon_id", "geslachtsnaam" })
        {
            if (this[column].Length == 0)
            {
                faults.Add(RegisterFaults.Missing(column));
            }
        }

        var birth = DateOf("geboortedatum", faults);
        var died = DateOf("overleden", faults) != Geboortedatum.Onbekend;
        var status = StatusOf(faults);
        Naamgebruik? use = null;
        if (this["naamgebruik"].Length > 0 && !Naamgebruik.TryRead(this["naamgebruik"], out use))
        {
            faults.Add(RegisterFaults.UnknownNameUse(this["naamgebruik"]));
        }

        var now = AddressOf(string.Empty, faults);
        var earlier = AddressOf("vorig_", faults);
        return faults.Count > 0 ? null : new()
        {
            Id = this["persoon_id"],
            Naam = new()
            {
                Voornamen = this["voornamen"],
                Voorvoegsel = this["voorvoegsel"],
                Geslachtsnaam = this["geslachtsnaam"],
                PartnerVoorvoegsel = this["partner_voorvoegsel"],
                PartnerGeslachtsnaam = this["partner_naam"],
                Naamgebruik = use,
            },
            Geboortedatum = birth,
            Adres = now,
            VorigeAdressen = earlier is null ? [] : [earlier],
            Status = died ? Inschrijfstatus.Overleden : status,
        };
    }

    private Geboortedatum DateOf(string column, List<Fault> faults)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return Geboortedatum.Onbekend;
        }

        if (!Geboortedatum.TryParse(text, out var date))
        {
            faults.Add(Fault.Unreadable<Geboortedatum>(column, text));
        }

        return date;
    }

    private Inschrijfstatus StatusOf(List<Fault> faults)
    {
        switch (this["opschorting"])
        {
            case "":
                return Inschrijfstatus.Inwoner;
            case "O":
                return Inschrijfstatus.Overleden;
            case "E" or "R":
                return Inschrijfstatus.Vertrokken;
            case "M" or "F":
                return Inschrijfstatus.Opgeschort;
            default:
                faults.Add(RegisterFaults.UnknownSuspension(this["opschorting"]));
                return Inschrijfstatus.Opgeschort;
        }
    }

    // Who left the register has no address.
    private Adres? AddressOf(string prefix, List<Fault> faults)
    {
        var invoer = new Adresinvoer
        {
            Straat = prefix.Length == 0 ? this["straat"] : null,
            Huisnummer = this[prefix + "huisnummer"],
            Huisletter = this[prefix + "huisletter"],
            Toevoeging = this[prefix + "toevoeging"],
            Postcode = this[prefix + "postcode"],
            Woonplaats = prefix.Length == 0 ? this["woonplaats"] : null,
        };
        if (string.IsNullOrEmpty(invoer.Huisnummer) && string.IsNullOrEmpty(invoer.Postcode))
        {
            return null;
        }

        if (!Adres.TryRead(invoer, out var adres, out var found))
        {
            faults.AddRange(found.Select(fault => fault with { Field = prefix + fault.Field }));
        }

        return adres;
    }
}
