using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

/// <summary>Signals as partners write them, with only what a test is about.</summary>
internal static class Meldingen
{
    public static readonly YearMonth Maart = new(2025, 3);

    public static Vroegsignaal Melding(
        string nummer,
        string partner = "Energie A",
        string sector = "energie",
        string maand = "2025-03",
        string huisnummer = "12",
        string? bedrag = "310,50",
        string? vervaldatum = null,
        string soort = "vroegsignaal",
        string achternaam = "Voorbeeld",
        string geboortedatum = "1980-05-17",
        string? signaaldatum = null,
        string postcode = "1421AB",
        string? markeringen = null) => Vroegsignaal.Read(
            new Signaalinvoer
            {
                SignaalId = nummer,
                Aanlevermaand = maand,
                Partner = partner,
                Sector = sector,
                Soort = soort,
                Achternaam = achternaam,
                Geboortedatum = geboortedatum,
                Postcode = postcode,
                Huisnummer = huisnummer,
                Bedrag = bedrag,
                OudsteVervaldatum = vervaldatum ?? maand + "-01",
                Signaaldatum = signaaldatum,
                Markeringen = markeringen,
            },
            month => month.OnDayOfMonth(25)).GetValueOrThrow();

    /// <summary>A due date so many days before the 25th of the month.</summary>
    public static string Dagen(int dagen, string maand = "2025-03") =>
        NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(maand + "-25").Value.PlusDays(-dagen));
}
