using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

/// <summary>A refusal of every kind and form, with its words in both languages, the condition left out.</summary>
internal static class Weigeringsvoorbeelden
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 25, 9, 0);
    private static readonly Instant Ten = Instant.FromUtc(2026, 11, 25, 10, 0) + Duration.FromNanoseconds(1);

    public static IReadOnlyList<(Weigeringsgrond Grond, string Nederlands, string Engels)> All { get; } =
    [
        (new StatusLaatNietToe { Status = Zaakstatus.Afgerond, Gebeurtenis = Zaakgebeurtenissoort.ContactGelegd, Toegestaan = [Zaakstatus.GeenContactNogEenPoging, Zaakstatus.Lopend] },
            "Contact gelegd kan niet in de status Afgerond; toegestaan in: Geen contact, nog een poging, Lopend",
            "Contact made is not possible in the status Completed; allowed in: No contact, another attempt, Running"),
        (new StatusLaatNietToe { Status = Zaakstatus.Lopend, Gebeurtenis = Zaakgebeurtenissoort.ZaakGeopend, Toegestaan = [] },
            "Zaak geopend kan niet in de status Lopend; toegestaan in: -",
            "Case opened is not possible in the status Running; allowed in: -"),
        (new TijdstipNietLater { Gegeven = Nine, Laatste = Ten },
            "gegeven 2026-11-25T09:00:00Z, toegestaan na 2026-11-25T10:00:00.000000001Z, of een correctie",
            "given 2026-11-25T09:00:00Z, allowed after 2026-11-25T10:00:00.000000001Z, or a correction"),
        (new VersieVerschilt { Verwacht = 3, Gevonden = 4 },
            "verwacht 3, gevonden 4; lees de zaak opnieuw",
            "expected 3, found 4; read the case again"),
        (new SignalenOntbreken(), "minstens een signaal", "at least one signal"),
        (new SignaalDubbel { Signaal = SampleZaken.Energie.Verwijzing }, "energie-a/S-1 zit al in de zaak", "energie-a/S-1 is in the case already"),
        (new SignaalNietInZaak { Signaal = SampleZaken.Huur.Verwijzing }, "huur-c/S-3 zit niet in de zaak", "huur-c/S-3 is not in the case"),
        (new PogingBuitenZaak { Poging = Nine, Geopend = Ten, Geregistreerd = Ten },
            "gegeven 2026-11-25T09:00:00Z, toegestaan van 2026-11-25T10:00:00.000000001Z tot en met 2026-11-25T10:00:00.000000001Z",
            "given 2026-11-25T09:00:00Z, allowed from 2026-11-25T10:00:00.000000001Z to 2026-11-25T10:00:00.000000001Z, both included"),
        (new BereikKloptNiet { Bereikt = true }, "de poging bereikte de inwoner; registreer contact", "the attempt reached the resident; register contact"),
        (new BereikKloptNiet { Bereikt = false },
            "de poging bereikte de inwoner niet; registreer een poging zonder contact",
            "the attempt did not reach the resident; register an attempt without contact"),
        (new GeenContactGeweest { Pogingen = 2 }, "de inwoner is nog nooit bereikt; pogingen: 2", "the resident was never reached; attempts: 2"),
        (new HulpafspraakOntbreekt { Gegeven = Hulpafspraak.AlleenTips, Toegestaan = [Hulpafspraak.QuickFix, Hulpafspraak.Verwijzing] },
            "gegeven: Alleen algemene tips; toegestaan: Quick fix, Verwijzing",
            "given: General tips only; allowed: Quick fix, Referral"),
        (new HulpafspraakOntbreekt { Toegestaan = [Hulpafspraak.QuickFix] }, "gegeven: niets; toegestaan: Quick fix", "given: nothing; allowed: Quick fix"),
        (new ContactplanNietUitgeput { Volgende = new VolgendePoging { Kanaal = Kanaal.Huisbezoek, Nummer = 2, Vereist = 3, NietVoor = new LocalDate(2026, 11, 30) } },
            "nog te doen: Huisbezoek, poging 2 van 3",
            "still to do: Home visit, attempt 2 of 3"),
        (new GeenAndereHulpverlener { Traject = Trajectsoort.Bewindvoering }, "Bewindvoering is geen ander traject", "Administration is not another programme"),
        (new ResultaatNietToegestaan { Gegeven = Eindresultaat.ZelfBetaald, Toegestaan = [Eindresultaat.Overleden, Eindresultaat.GeenInwoner] },
            "gegeven: Inwoner heeft zelf al betaald/betalingsregeling getroffen; toegestaan: Inwoner is overleden, Persoon is geen inwoner (meer) in de gemeente",
            "given: Resident paid or made a payment arrangement himself; allowed: Resident has died, Person is not (or no longer) a resident"),
        (new ResultaatNietToegestaan { Toegestaan = [] }, "gegeven: niets; toegestaan: -", "given: nothing; allowed: -"),
        (new VerwijzingOntbreekt(),
            "problematische schulden zonder verwijzing naar schuldhulpverlening",
            "problematic debts without a referral to debt counselling"),
        (new ToestemmingOntbreekt { Bron = Bron.Arnhem.Bij("nazorg") },
            "zonder toestemming van de inwoner; bron 000 (nazorg)",
            "without the consent of the resident; source 000 (nazorg)"),
        (new TerugkoppeltermijnLoopt { Vervaldatum = new LocalDate(2026, 12, 23), Datum = new LocalDate(2026, 12, 22) },
            "de termijn loopt tot 2026-12-23; gegeven 2026-12-22",
            "the term runs until 2026-12-23; given 2026-12-22"),
        (new TerugkoppeltermijnLoopt { Datum = new LocalDate(2026, 12, 22) }, "de werkwijze heeft geen terugkoppeltermijn", "the werkwijze has no feedback term"),
        (new DefinitiefNietMogelijk { Signaal = SampleZaken.Energie.Verwijzing, AlVerstuurd = true },
            "de definitieve terugkoppeling over energie-a/S-1 is al verstuurd",
            "the final feedback about energie-a/S-1 was sent already"),
        (new DefinitiefNietMogelijk { Signaal = SampleZaken.Energie.Verwijzing, AlVerstuurd = false },
            "de zaak is niet afgesloten; terugkoppeling over energie-a/S-1 is nog tussentijds",
            "the case is not closed; feedback about energie-a/S-1 is still interim"),
        (new DoelNietToegestaan { Gegeven = Zaakstatus.Nazorg, Toegestaan = [Zaakstatus.NogNietGestart, Zaakstatus.Lopend] },
            "gegeven: Nazorg; toegestaan: Nog niet gestart, Lopend",
            "given: Aftercare; allowed: Not started yet, Running"),
        (new RedenOntbreekt(), "geen reden gegeven", "no reason given"),
        (new DoorOntbreekt(), "niet gezegd door wie", "not told by whom"),
    ];
}
