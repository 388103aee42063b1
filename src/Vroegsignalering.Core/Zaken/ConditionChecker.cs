using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Zaken;

/// <summary>Asks the conditions of the table; each gives its refusal with what was found (ZAA-4).</summary>
internal sealed class ConditionChecker(IContactPolicy contactPolicy, TermijnCalculator calculator)
{
    private static readonly ValueList<Hulpafspraak> Help = Hulpafspraak.All.Where(afspraak => afspraak != Hulpafspraak.AlleenTips).ToValueList();
    private static readonly ValueList<Hulpafspraak> HelpAndTips = Hulpafspraak.All.ToValueList();

    /// <summary>The refusals of the opening of a case, which has no state yet.</summary>
    public static ValueList<Weigeringsgrond> CheckOpening(ZaakGeopend geopend)
    {
        if (geopend.Signalen.Count == 0)
        {
            return [new SignalenOntbreken()];
        }

        var seen = new HashSet<Signaalverwijzing>();
        return geopend.Signalen
            .Where(signaal => !seen.Add(signaal.Verwijzing))
            .Select(signaal => signaal.Verwijzing)
            .Distinct()
            .Select(Weigeringsgrond (dubbel) => new SignaalDubbel { Signaal = dubbel })
            .ToValueList();
    }

    /// <summary>The refusals of an event: the status, the instant, the version, and then what its row asks.</summary>
    public ValueList<Weigeringsgrond> Check(Zaakstand stand, Zaakgebeurtenis gebeurtenis, Zaakregels regels, int? verwachteVersie)
    {
        List<Weigeringsgrond>? refusals = null;
        var overgang = Zaakovergangen.Find(stand.Status, gebeurtenis.Soort);
        if (overgang is null)
        {
            Add(new StatusLaatNietToe { Status = stand.Status, Gebeurtenis = gebeurtenis.Soort, Toegestaan = AllowedIn(gebeurtenis.Soort) });
        }

        if (gebeurtenis.Tijdstip <= stand.LaatsteTijdstip && gebeurtenis is not Gecorrigeerd)
        {
            Add(new TijdstipNietLater { Gegeven = gebeurtenis.Tijdstip, Laatste = stand.LaatsteTijdstip });
        }

        if (verwachteVersie is { } expected && expected != stand.Versie)
        {
            Add(new VersieVerschilt { Verwacht = expected, Gevonden = stand.Versie });
        }

        if (gebeurtenis is ZaakGeopend geopend)
        {
            (refusals ??= []).AddRange(CheckOpening(geopend));
        }

        // In a status that does not allow the event, what it asks elsewhere: each of its rows asks the same.
        var row = overgang ?? Zaakovergangen.FirstOf(gebeurtenis.Soort);
        var day = DutchTime.Of(gebeurtenis.Tijdstip).Date;
        foreach (var voorwaarde in row.Voorwaarden.AsSpan())
        {
            Add(OfState(voorwaarde, stand, regels, day) ?? OfEvent(voorwaarde, stand, gebeurtenis, regels, row, day));
        }

        return refusals?.ToValueList() ?? [];

        void Add(Weigeringsgrond? refusal)
        {
            if (refusal is not null)
            {
                (refusals ??= []).Add(refusal);
            }
        }
    }

    /// <summary>The refusals that do not depend on what the event will say.</summary>
    public ValueList<Weigeringsgrond> CheckState(Zaakstand stand, Zaakovergang overgang, Zaakregels regels, LocalDate today) =>
        overgang.Voorwaarden.Select(voorwaarde => OfState(voorwaarde, stand, regels, today)).OfType<Weigeringsgrond>().ToValueList();

    private Weigeringsgrond? OfState(Zaakvoorwaarde voorwaarde, Zaakstand stand, Zaakregels regels, LocalDate day)
    {
        if (voorwaarde == Zaakvoorwaarde.ContactGeweest)
        {
            return stand.EersteContact is null ? new GeenContactGeweest { Pogingen = stand.Pogingen } : null;
        }

        if (voorwaarde == Zaakvoorwaarde.ContactplanUitgeput)
        {
            return contactPolicy.Advise(stand.Contactplan, stand.Contact, day).Volgende is { } next ? new ContactplanNietUitgeput { Volgende = next } : null;
        }

        if (voorwaarde == Zaakvoorwaarde.TermijnVoorbij)
        {
            var due = Terugkoppeltermijn.DueDateOf(stand, regels.Termijnen, calculator);
            return due <= day ? null : new TerugkoppeltermijnLoopt { Vervaldatum = due, Datum = day };
        }

        return null;
    }

    private static Weigeringsgrond? OfEvent(
        Zaakvoorwaarde voorwaarde, Zaakstand stand, Zaakgebeurtenis gebeurtenis, Zaakregels regels, Zaakovergang overgang, LocalDate day) => gebeurtenis switch
        {
            SignaalToegevoegd { Signaal.Verwijzing: var signaal } => stand.Find(signaal) is null ? null : new SignaalDubbel { Signaal = signaal },
            ContactpogingZonderContact { Poging: var poging } => OfAttempt(voorwaarde, poging, stand, gebeurtenis.Tijdstip, reached: false),
            ContactGelegd { Poging: var poging } => OfAttempt(voorwaarde, poging, stand, gebeurtenis.Tijdstip, reached: true),
            HulpGeaccepteerd { Afspraak: var afspraak } when voorwaarde == Zaakvoorwaarde.Hulpafspraak => OfHelp(afspraak, regels.Zaken.AlleenTipsTeltAlsHulp.Op(day)),
            AnderTraject { Traject: var traject } => traject == Trajectsoort.Bewindvoering ? new GeenAndereHulpverlener { Traject = traject } : null,
            DefinitiefGeenContact { Resultaat: var resultaat } when voorwaarde == Zaakvoorwaarde.Resultaat => OfResult(Zaakstatus.DefinitiefGeenContact, resultaat, stand),
            TrajectAfgerond { Resultaat: var resultaat } when voorwaarde == Zaakvoorwaarde.Resultaat => OfResult(Zaakstatus.Afgerond, resultaat, stand),
            NazorgAfgerond { Resultaat: var resultaat } => OfResult(Zaakstatus.Afgerond, resultaat, stand),
            PlanVanAanpakVastgesteld { Plan: var plan } when voorwaarde == Zaakvoorwaarde.VerwijzingBijProblematisch => OfPlan(plan),
            NazorgGestart { Toestemming: false } when regels.Zaken.NazorgMetToestemming.Op(day) => new ToestemmingOntbreekt { Bron = regels.Zaken.NazorgMetToestemming.BronOp(day) },
            BetaalberichtOntvangen { Bericht.Signaal: var signaal } => stand.Find(signaal) is null ? new SignaalNietInZaak { Signaal = signaal } : null,
            TerugkoppelingVerstuurd verstuurd => OfFeedback(voorwaarde, verstuurd, stand),
            Heropend heropend => OfReopening(voorwaarde, heropend.Naar, null, heropend.Reden, heropend.Door, stand, overgang),
            Gecorrigeerd gecorrigeerd => OfReopening(voorwaarde, gecorrigeerd.Naar, gecorrigeerd.Resultaat, gecorrigeerd.Reden, gecorrigeerd.Door, stand, overgang),
            _ => null,
        };

    private static Weigeringsgrond? OfAttempt(Zaakvoorwaarde voorwaarde, Contactpoging poging, Zaakstand stand, Instant registered, bool reached)
    {
        if (voorwaarde == Zaakvoorwaarde.Bereik)
        {
            return poging.Bereikt == reached ? null : new BereikKloptNiet { Bereikt = poging.Bereikt };
        }

        return poging.Tijdstip >= stand.Geopend && poging.Tijdstip <= registered
            ? null
            : new PogingBuitenZaak { Poging = poging.Tijdstip, Geopend = stand.Geopend, Geregistreerd = registered };
    }

    private static HulpafspraakOntbreekt? OfHelp(Hulpafspraak? afspraak, bool tipsCount)
    {
        var allowed = tipsCount ? HelpAndTips : Help;
        return afspraak is not null && allowed.Contains(afspraak) ? null : new HulpafspraakOntbreekt { Gegeven = afspraak, Toegestaan = allowed };
    }

    private static VerwijzingOntbreekt? OfPlan(PlanVanAanpak plan) =>
        plan.Perspectief == Schuldperspectief.ProblematischeSchulden && !plan.Verwijzingen.Contains(Verwijzingsdoel.Schuldhulpverlening) ? new() : null;

    private static Weigeringsgrond? OfFeedback(Zaakvoorwaarde voorwaarde, TerugkoppelingVerstuurd verstuurd, Zaakstand stand)
    {
        var signaal = stand.Find(verstuurd.Signaal);
        if (voorwaarde == Zaakvoorwaarde.SignaalInZaak)
        {
            return signaal is null ? new SignaalNietInZaak { Signaal = verstuurd.Signaal } : null;
        }

        var sent = signaal is { Definitief: true };
        return verstuurd.Definitief && (sent || !stand.Status.IsEindstatus) ? new DefinitiefNietMogelijk { Signaal = verstuurd.Signaal, AlVerstuurd = sent } : null;
    }

    private static Weigeringsgrond? OfReopening(
        Zaakvoorwaarde voorwaarde, Zaakstatus naar, Eindresultaat? resultaat, string reden, string? door, Zaakstand stand, Zaakovergang overgang) =>
        voorwaarde == Zaakvoorwaarde.Doel ? OfTarget(naar, stand, overgang)
        : voorwaarde == Zaakvoorwaarde.Resultaat ? OfResult(naar, resultaat, stand)
        : voorwaarde == Zaakvoorwaarde.Reden ? string.IsNullOrWhiteSpace(reden) ? new RedenOntbreekt() : null
        : string.IsNullOrWhiteSpace(door) ? new DoorOntbreekt() : null;

    // "Another attempt" needs a first one.
    private static DoelNietToegestaan? OfTarget(Zaakstatus naar, Zaakstand stand, Zaakovergang overgang)
    {
        var allowed = stand.Pogingen > 0 || stand.EersteContact is not null
            ? overgang.Naar
            : overgang.Naar.Where(status => status != Zaakstatus.GeenContactNogEenPoging).ToValueList();
        return allowed.Contains(naar) ? null : new() { Gegeven = naar, Toegestaan = allowed };
    }

    private static ResultaatNietToegestaan? OfResult(Zaakstatus status, Eindresultaat? resultaat, Zaakstand stand)
    {
        var allowed = Eindresultaatregels.Allowed(status, stand);
        var given = resultaat ?? Eindresultaatregels.Default(status, stand);
        return (given is null && allowed.Count == 0) || (given is not null && allowed.Contains(given)) ? null : new() { Gegeven = resultaat, Toegestaan = allowed };
    }

    private static ValueList<Zaakstatus> AllowedIn(Zaakgebeurtenissoort soort) =>
        Zaakovergangen.All.Where(row => row.Gebeurtenis == soort).Select(row => row.Van).OfType<Zaakstatus>().ToValueList();
}
