namespace Vroegsignalering.Samples.Generator;

/// <summary>The columns of the bundled files, in their order; the name in the file is the same in snake_case.</summary>
internal enum Column
{
    SignaalId,
    Aanlevermaand,
    Sector,
    Partner,
    Soort,
    Voornamen,
    Voorletters,
    Voorvoegsel,
    Achternaam,
    Geboortedatum,
    Postcode,
    Huisnummer,
    Huisletter,
    Toevoeging,
    Woonplaats,
    Telefoon,
    Bedrijfsnaam,
    Rechtsvorm,
    Bedrag,
    Termijnbedrag,
    OudsteVervaldatum,
    Signaaldatum,
    Gebruik,
    Markeringen,
    AantalTermijnen,
    AantalAanmaningen,
    NieuwsteVervaldatum,
}
