using Vroegsignalering.Signalen;

namespace Vroegsignalering.Testing;

/// <summary>A row of the shared files of synthetic signals.</summary>
public static class SyntheticRow
{
    /// <summary>The row as a host would pass it on.</summary>
    public static Signaalinvoer Read(IReadOnlyDictionary<string, string> row) => new()
    {
        SignaalId = row["signaal_id"],
        Aanlevermaand = row["aanlevermaand"],
        Sector = row["sector"],
        Partner = row["partner"],
        Soort = row["soort"],
        Voornamen = row["voornamen"],
        Voorletters = row["voorletters"],
        Voorvoegsel = row["voorvoegsel"],
        Achternaam = row["achternaam"],
        Geboortedatum = row["geboortedatum"],
        Postcode = row["postcode"],
        Huisnummer = row["huisnummer"],
        Huisletter = row["huisletter"],
        Toevoeging = row["toevoeging"],
        Woonplaats = row["woonplaats"],
        Telefoon = row["telefoon"],
        Bedrijfsnaam = row["bedrijfsnaam"],
        Rechtsvorm = row["rechtsvorm"],
        Bedrag = row["bedrag"],
        Termijnbedrag = row["termijnbedrag"],
        OudsteVervaldatum = row["oudste_vervaldatum"],
    };
}
