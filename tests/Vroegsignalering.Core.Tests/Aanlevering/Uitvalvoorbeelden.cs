using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>One reason of every kind, with its text word for word.</summary>
internal static class Uitvalvoorbeelden
{
    private static readonly Bron Bron = Bron.DuoPlus.Bij("1.3");

    public static IReadOnlyList<(Uitvalreden Reden, string Nederlands, string Engels)> All { get; } =
    [
        (new BuitenAanlevermoment { Signaaldatum = new(2026, 11, 26), LaatsteDag = new(2026, 11, 25), Tijd = new(11, 0), Bron = Bron },
            "signaal van 2026-11-26, toegestaan tot en met 2026-11-25; gaat mee in de volgende maand; bron 001 (1.3)",
            "signal of 2026-11-26, allowed up to and including 2026-11-25; moves to the next month; source 001 (1.3)"),
        (new BuitenAanlevermoment { Signaaldatum = new(2026, 7, 27), OntvangenOp = Instant.FromUtc(2026, 7, 27, 9, 1), LaatsteDag = new(2026, 7, 27), Tijd = new(11, 0), Bron = Bron },
            "ontvangen 2026-07-27 11:01, toegestaan vóór 2026-07-27 11:00; gaat mee in de volgende maand; bron 001 (1.3)",
            "received 2026-07-27 11:01, allowed before 2026-07-27 11:00; moves to the next month; source 001 (1.3)"),
        (new OnvolledigeGegevens { Veld = Invoervelden.Bedrag, Bron = Bron }, "bedrag ontbreekt; bron 001 (1.3)", "bedrag is missing; source 001 (1.3)"),
        (new Rechtspersoon { Rechtsvorm = Rechtsvorm.Stichting, Bron = Bron },
            "rechtsvorm Stichting is geen natuurlijk persoon; bron 001 (1.3)",
            "legal form foundation is not a natural person; source 001 (1.3)"),
        (new GeenWoning { Gebruik = Adresgebruik.Garagebox, Bron = Bron },
            "huur van een object dat geen woning is (garagebox); bron 001 (1.3)",
            "rent of an object that is not a dwelling (garage box); source 001 (1.3)"),
        (new GeenKlantMeer { Bron = Bron },
            "de signaalpartner meldt dat het geen klant meer is; bron 001 (1.3)",
            "the partner tells that it is no longer a customer; source 001 (1.3)"),
        (new BekendInSchuldregeling { Bron = Bron },
            "de signaalpartner meldt een schuldregeling; bron 001 (1.3)",
            "the partner tells of a debt settlement; source 001 (1.3)"),
        (new BetalingsregelingLoopt { Bron = Bron },
            "de signaalpartner meldt een betalingsregeling die wordt nagekomen; bron 001 (1.3)",
            "the partner tells of a payment arrangement that is kept; source 001 (1.3)"),
        (new TeJong { Dagen = 29, VanafDagen = 30, Bron = Bron },
            "29 dagen achterstand, toegestaan vanaf 30 dagen; bron 001 (1.3)",
            "29 days in arrears, allowed from 30 days; source 001 (1.3)"),
        (new TeJong { Dagen = -1, VanafDagen = 30, Bron = Bron },
            "vervalt pas 1 dag na de peildatum, toegestaan vanaf 30 dagen; bron 001 (1.3)",
            "due only 1 day after the reference date, allowed from 30 days; source 001 (1.3)"),
        (new TeOud { Dagen = 101, TotEnMetDagen = 100, Bron = Bron },
            "101 dagen achterstand, toegestaan tot en met 100 dagen; bron 001 (1.3)",
            "101 days in arrears, allowed up to and including 100 days; source 001 (1.3)"),
        (new OnderDrempelbedrag { Bedrag = Bedrag.FromEuro(99.99m), Drempel = new() { Bedrag = Bedrag.FromEuro(1100m) }, Bron = Bron },
            "€ 99,99, toegestaan vanaf € 1.100,00; bron 001 (1.3)",
            "€99.99, allowed from €1,100.00; source 001 (1.3)"),
        (new OnderDrempelbedrag { Bedrag = Bedrag.FromEuro(100m), Drempel = new() { Bedrag = Bedrag.FromEuro(100m), GelijkWordtToegelaten = false }, Bron = Bron },
            "€ 100,00, toegestaan meer dan € 100,00; bron 001 (1.3)",
            "€100.00, allowed more than €100.00; source 001 (1.3)"),
        (new TeWeinigTermijnen { Veld = Invoervelden.AantalTermijnen, Aantal = 1, Minimum = 2, Bron = Bron },
            "aantal_termijnen is 1, toegestaan vanaf 2; bron 001 (1.3)",
            "aantal_termijnen is 1, allowed from 2; source 001 (1.3)"),
        (new OnvoldoendeInspanning { Inspanning = Inspanningsoort.SchriftelijkeHerinnering, Bron = Bron },
            "de signaalpartner meldt dat dit niet is gedaan: schriftelijke herinnering; bron 001 (1.3)",
            "the partner tells that this was not done: written reminder; source 001 (1.3)"),
        (new HerhaaldeMelding { Bedrag = Bedrag.FromEuro(100m), EerderBedrag = Bedrag.FromEuro(100.5m), EerderNummer = Signaalnummer.Parse("E1"), EerdereMaand = new(2026, 10), OokHogerBedrag = false, Bron = Bron },
            "€ 100,00, eerder € 100,50 (E1 van 2026-10, opgepakt), toegestaan een hoger bedrag; bron 001 (1.3)",
            "€100.00, before €100.50 (E1 of 2026-10, taken up), allowed a higher amount; source 001 (1.3)"),
        (new HerhaaldeMelding { Bedrag = Bedrag.FromEuro(101m), EerderBedrag = null, EerderNummer = Signaalnummer.Parse("E1"), EerdereMaand = new(2026, 10), OokHogerBedrag = true, Bron = Bron },
            "€ 101,00, eerder bedrag onbekend (E1 van 2026-10, opgepakt), toegestaan geen enkel bedrag; bron 001 (1.3)",
            "€101.00, before amount unknown (E1 of 2026-10, taken up), allowed no amount at all; source 001 (1.3)"),
        (new AnderCriterium { Code = "eigen", Tekst = new LocalizedText("te veel", "too many") }, "te veel", "too many"),
    ];
}
