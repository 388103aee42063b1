using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

// SIG-11: nothing throws for bad data, and what is read can be written.
public class GarbageLaws
{
    [Property]
    public bool TryParse_AnyText_NeverThrows(string? text) =>
        (!Geboortedatum.TryParse(text, out var datum) || Geboortedatum.Parse(datum.ToCanonicalString()) == datum)
        && (!Burgerservicenummer.TryParse(text, out var bsn) || Burgerservicenummer.Parse(bsn.ToCanonicalString()) == bsn)
        && (!Telefoonnummer.TryParse(text, out var nummer) || Telefoonnummer.Parse(nummer.ToCanonicalString()) == nummer)
        && (!Emailadres.TryParse(text, out var adres) || Emailadres.Parse(adres.ToCanonicalString()) == adres)
        && (!Rechtsvorm.TryRead(text, out var vorm) || Rechtsvorm.FromCode(vorm.Code) == vorm);

    [Property(MaxTest = 300)]
    public bool Read_AnyName_NeverThrows(string? voornamen, string? voorletters, string? voorvoegsel, string? achternaam, string? partner, string? naamgebruik)
    {
        var result = Persoonsnaam.Read(new Persoonsnaaminvoer
        {
            Voornamen = voornamen,
            Voorletters = voorletters,
            Voorvoegsel = voorvoegsel,
            Achternaam = achternaam,
            PartnerAchternaam = partner,
            Naamgebruik = naamgebruik,
        });
        return result.TryGetValue(out var naam) ? naam.Aanschrijfwijze().Length > 0 : result.Faults.Count > 0;
    }

    // A letter in every field, so that most inputs are read.
    [Property(MaxTest = 300)]
    public bool Read_NameWithAnyCharacter_IsWritten(char any, char other)
    {
        var result = Persoonsnaam.Read(new Persoonsnaaminvoer { Voornamen = $"{any}a {other}", Achternaam = $"{any} {other}b" });
        return result.TryGetValue(out var naam)
            ? naam.ToInvoer().Achternaam == $"{any} {other}b" && naam.Aanschrijfwijze().Length > 0 && naam.FoldedGeslachtsnaam.Length > 0
            : result.Faults.Count > 0;
    }
}
