using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>Source 001.</summary>
internal static class DuoPlus
{
    private static readonly Bron Meldingen = Bron.DuoPlus.Bij("1.3 Meldingen van betalingsachterstanden");
    private static readonly Bron Criteria = Bron.DuoPlus.Bij("1.3 Criteria voor matches");
    private static readonly Bron Aantal = Bron.DuoPlus.Bij("1.3 Aantal meldingen per maand");

    public static Werkwijze Make() => new()
    {
        Code = "duoplus",
        Naam = "Duo+ (Uithoorn en Ouder-Amstel)",
        Aanlevering = PilotAanlevering(Criteria, Criteria, Vijfentwintigste(Meldingen, null, Meldingen)) with
        {
            UitzonderingCrediteur = Bepaald(false, Bron.DuoPlus.Bij("1.3 Tot meldingen behoren niet")),
        },
        Matching = PilotMatching(Criteria, Meldingen) with
        {
            Periode = Bepaald(Matchperiode.MaandEnVorige, Criteria),
            TerugblikMaanden = Eigen(1, "de periode kijkt één maand terug"),
        },
        Selectie = new()
        {
            Rangorde = Bepaald(Codes(Rangordecodes.AantalSignalen, Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), Bron.DuoPlus.Bij("1.3 Criteria voor matches; de oudste vervaldatum is een eigen keuze")),
            QuotumTotaal = Bepaald<int?>(24, Aantal),
            QuotumPerGebied = Eigen<int?>(null, "alleen de twee genoemde gemeenten hebben een quotum"),
            GenoemdeGebieden =
            [
                new() { Gebied = Gebied.Parse("Ouder-Amstel"), Quotum = Bepaald<int?>(7, Aantal) },
                new() { Gebied = Gebied.Parse("Uithoorn"), Quotum = Bepaald<int?>(17, Aantal) },
            ],
            Aanvullen = Eigen(false, "niet genoemd"),
        },
        Screening = Lookups.DuoPlus,
        Contact = Standaardcontactafspraken.DuoPlus,
        Zaken = Cases.DuoPlus,
        Terugkoppeling = Feedback.DuoPlus,
        Nazorg = Aftercare.DuoPlus,
        // 001 speaks of "the agreed term" and names no number; what is left is the law.
        Termijnen = Deadlines.Of(),
    };
}
