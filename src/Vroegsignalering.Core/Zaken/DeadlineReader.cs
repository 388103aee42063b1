using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>Reads the history of a case once and tells what each event means for its deadlines.</summary>
/// <remarks>Not thread safe: made for one reading.</remarks>
internal sealed class DeadlineReader
{
    private static readonly Termijnsoort[] OfOpenCase =
    [
        Termijnsoort.EersteHuisbezoek, Termijnsoort.NieuwBezoekNaKaartje, Termijnsoort.Contactfase, Termijnsoort.EersteGesprek, Termijnsoort.EersteGesprekBedreigendeSituatie,
    ];

    private static readonly Termijnsoort[] UntilReopening =
    [
        Termijnsoort.Terugkoppeling, Termijnsoort.Incassorust, Termijnsoort.Nazorgcontact, Termijnsoort.Heropaf, Termijnsoort.Volgen, Termijnsoort.Bewaartermijn,
    ];

    private static readonly Termijnsoort[] FollowUps = [Termijnsoort.Nazorgcontact, Termijnsoort.Heropaf, Termijnsoort.Volgen];

    private readonly Zaakstand _stand;
    private readonly Termijnafspraken _termijnen;
    private readonly Signaalverwijzing? _only;
    private readonly HashSet<int> _undone;
    private readonly DeadlineLog _log;
    private readonly HashSet<Signaalverwijzing> _told = [];
    private Instant? _reopened;
    private Instant? _visit;
    private Instant? _contact;
    private bool _closed;
    private bool _nobody;
    private bool _threatening;
    private bool _helpAccepted;
    private bool _offerAccepted;

    private DeadlineReader(Vroegsignaalzaak zaak, Termijnafspraken termijnen, Signaalverwijzing? only)
    {
        _stand = zaak.Stand;
        _termijnen = termijnen;
        _only = only;
        _undone = UndoneClosings(zaak.Geschiedenis);
        _log = new(termijnen);
    }

    /// <summary>The events of the deadlines.</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="only">The signal whose messages start a deadline; null: all.</param>
    public static ValueList<Termijngebeurtenis> Read(Vroegsignaalzaak zaak, Termijnafspraken termijnen, Signaalverwijzing? only)
    {
        var reader = new DeadlineReader(zaak, termijnen, only);
        foreach (var (line, at) in InOrder(zaak.Geschiedenis))
        {
            reader.Apply(line.Gebeurtenis, at);
            if (line is { Gebeurtenis: Gecorrigeerd gecorrigeerd, Van.IsEindstatus: true })
            {
                reader.Correct(gecorrigeerd, at, !reader._undone.Contains(line.Volgnummer));
            }
            else if (Closes(line) && !reader._undone.Contains(line.Volgnummer))
            {
                reader.Close(line.Gebeurtenis);
            }
        }

        return reader._log.ToValueList();
    }

    // An attempt at its own time, however late it was registered; the rest as recorded, a correction that is dated back too.
    private static IEnumerable<(Zaakmutatie Line, Instant At)> InOrder(Zaakgeschiedenis geschiedenis)
    {
        var lines = new List<(Zaakmutatie Line, Instant At)>(geschiedenis.Count);
        var latest = Instant.MinValue;
        foreach (var line in geschiedenis)
        {
            latest = Instant.Max(latest, line.Gebeurtenis.Tijdstip);
            lines.Add((line, AttemptOf(line.Gebeurtenis)?.Tijdstip ?? latest));
        }

        return lines.OrderBy(line => line.At);
    }

    // What closed the case, and what changed the end status since, when a correction opened it again.
    private static HashSet<int> UndoneClosings(Zaakgeschiedenis geschiedenis)
    {
        var undone = new HashSet<int>();
        var closing = new List<int>();
        foreach (var line in geschiedenis)
        {
            if (Closes(line))
            {
                closing.Clear();
            }

            if (line.Naar.IsEindstatus && line.Van != line.Naar)
            {
                closing.Add(line.Volgnummer);
            }
            else if (line is { Gebeurtenis: Gecorrigeerd, Van.IsEindstatus: true, Naar.IsEindstatus: false })
            {
                undone.UnionWith(closing);
            }
        }

        return undone;
    }

    private static bool Closes(Zaakmutatie line) => line.Van is { IsEindstatus: false } && line.Naar.IsEindstatus;

    private static Contactpoging? AttemptOf(Zaakgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ContactpogingZonderContact each => each.Poging,
        ContactGelegd each => each.Poging,
        _ => null,
    };

    // 000: where the resident wants it, the talk may be elsewhere.
    private static bool IsVisit(Contactpoging poging) => poging.Soort == Contactsoort.Huisbezoek
        ? poging.Richting == Contactrichting.Uitgaand
        : poging.Soort == Contactsoort.AfspraakOpLocatie && poging.Bereikt;

    private static bool IsCard(Contactpoging poging) => poging.Richting == Contactrichting.Uitgaand
        && (poging.Soort == Contactsoort.Kaartje || (poging.Soort == Contactsoort.Huisbezoek && poging.BerichtAchtergelaten));

    private static Termijnsoort? DeadlineOf(Volgactiesoort actie) =>
        actie == Volgactiesoort.Nazorgcontact ? Termijnsoort.Nazorgcontact
        : actie == Volgactiesoort.Heropaf ? Termijnsoort.Heropaf
        : actie == Volgactiesoort.Volgen ? Termijnsoort.Volgen
        : null;

    // Own. Neither is a result that follows by itself: the event names it.
    private static bool LeavesNobody(Zaakgebeurtenis gebeurtenis) => Zaaktermijnen.HasNobody(gebeurtenis switch
    {
        DirecteUitstroom each => each.Reden.Eindresultaat,
        TrajectAfgerond each => each.Resultaat,
        NazorgAfgerond each => each.Resultaat,
        DefinitiefGeenContact each => each.Resultaat,
        Gecorrigeerd each => each.Resultaat,
        _ => null,
    });

    private void Apply(Zaakgebeurtenis gebeurtenis, Instant at)
    {
        switch (gebeurtenis)
        {
            case ZaakGeopend geopend:
                Open(geopend, at);
                break;
            case SignaalToegevoegd toegevoegd:
                TakeUp(toegevoegd.Signaal);
                Happened(Startgebeurtenis.SignaalOpgepakt, at);
                break;
            case ContactpogingZonderContact { Poging: var poging }:
                Try(poging, at);
                break;
            case ContactGelegd { Poging: var poging }:
                Reach(poging, at);
                break;
            case HulpGeaccepteerd { Afspraak: { } afspraak }:
                Accept(afspraak, at);
                break;
            case TerugkoppelingVerstuurd verstuurd:
                Tell(verstuurd, at);
                break;
            case NazorgGestart { Toestemming: true }:
                Happened(Startgebeurtenis.BezoekMetBereik, _visit ?? _contact ?? at);
                break;
            case NazorgGestart:
                Withdraw(at);
                break;
            case Terugval:
                _log.Lapse(Termijnsoort.Nazorgcontact, at);
                (_visit, _contact) = (null, null);
                break;
            case VolgactieUitgevoerd { Actie: var actie } when DeadlineOf(actie) is { } soort:
                _log.Meet(soort, at);
                break;
            case Heropend heropend:
                Reopen(heropend, at);
                break;
        }
    }

    private void Open(ZaakGeopend geopend, Instant at)
    {
        foreach (var signaal in geopend.Signalen)
        {
            TakeUp(signaal);
        }

        // Read on one day, so that a change of the agreement between report and opening leaves no case without a start.
        var today = DutchTime.Of(at).Date;
        Happened(Startgebeurtenis.Melding, DutchTime.ToInstant(_stand.Signalen.Min(each => each.Signaal.Melding).AtMidnight()), today);
        Happened(Startgebeurtenis.SignaalOpgepakt, at);
        Happened(Startgebeurtenis.OverdrachtAanTeam, at);
    }

    private void TakeUp(Zaaksignaal signaal)
    {
        _threatening |= signaal.BedreigendeSituatie;
        if (_termijnen.Find(Termijnsoort.Terugkoppeling) is { } afspraak && _stand.Find(signaal.Verwijzing) is { } stand)
        {
            _log.Begin(Termijnsoort.Terugkoppeling, Terugkoppeltermijn.BeginOf(_reopened, stand, afspraak));
        }
    }

    private void Try(Contactpoging poging, Instant at)
    {
        if (IsVisit(poging))
        {
            Visit(at);
        }

        if (IsCard(poging))
        {
            Happened(Startgebeurtenis.KaartjeAchtergelaten, at);
        }
    }

    private void Reach(Contactpoging poging, Instant at)
    {
        if (IsVisit(poging))
        {
            Visit(at);
            _visit = at;
        }

        // 002: the resident may react to the card himself; only otherwise somebody calls again.
        _log.Lapse(Termijnsoort.NieuwBezoekNaKaartje, at);
        _log.Meet(Termijnsoort.Contactfase, at);
        _log.Meet(Termijnsoort.EersteGesprek, at);
        _log.Meet(Termijnsoort.EersteGesprekBedreigendeSituatie, at);
        _contact = at;
    }

    private void Visit(Instant at)
    {
        _log.Meet(Termijnsoort.EersteHuisbezoek, at);
        _log.Meet(Termijnsoort.NieuwBezoekNaKaartje, at);
    }

    private void Accept(Hulpafspraak afspraak, Instant at)
    {
        if (!_helpAccepted)
        {
            Happened(Startgebeurtenis.HulpAanvaard, at);
            _helpAccepted = true;
        }

        if (afspraak == Hulpafspraak.AanmeldingSchuldhulp && !_offerAccepted)
        {
            Happened(_threatening ? Startgebeurtenis.AanbodAanvaardBijBedreigendeSituatie : Startgebeurtenis.AanbodAanvaard, at);
            _offerAccepted = true;
        }
    }

    private void Tell(TerugkoppelingVerstuurd verstuurd, Instant at)
    {
        _told.Add(verstuurd.Signaal);
        if (_termijnen.Find(Termijnsoort.Terugkoppeling) is { } afspraak
            && _stand.Signalen.All(each => _told.Contains(each.Signaal.Verwijzing) || Terugkoppeltermijn.BeginOf(_reopened, each, afspraak) > at))
        {
            _log.Meet(Termijnsoort.Terugkoppeling, at);
        }

        if (_only is not null && _only != verstuurd.Signaal)
        {
            return;
        }

        if (verstuurd.Code == Terugkoppelcode.WilHulp)
        {
            Happened(Startgebeurtenis.TerugkoppelingWilHulp, at);
        }

        if (verstuurd.Definitief)
        {
            Happened(Startgebeurtenis.TerugkoppelingGegeven, at);
        }
    }

    // Asked again, after a wrong status was set right, the resident did not agree.
    private void Withdraw(Instant at)
    {
        var today = DutchTime.Of(at).Date;
        foreach (var afspraak in _termijnen.Afspraken.Where(afspraak => afspraak.Start.Op(today) == Startgebeurtenis.BezoekMetBereik))
        {
            _log.Lapse(afspraak.Soort, at);
        }
    }

    private void Close(Zaakgebeurtenis gebeurtenis)
    {
        // A correction may be dated back, but not to before its round.
        var at = Instant.Max(gebeurtenis.Tijdstip, _reopened ?? _stand.Geopend);
        _log.Meet(Termijnsoort.Contactfase, at);
        LapseAll(OfOpenCase, at);
        (_closed, _nobody) = (true, LeavesNobody(gebeurtenis));
        if (_nobody)
        {
            LapseAll(FollowUps, at);
        }
        else if (gebeurtenis is HulpGeweigerd)
        {
            _log.Lapse(Termijnsoort.Nazorgcontact, at);
        }

        Happened(Startgebeurtenis.Afsluiting, at);
    }

    // Of an end status. What was final no longer is: the partner gets another final message, and that starts the check anew.
    private void Correct(Gecorrigeerd gecorrigeerd, Instant at, bool staysClosed)
    {
        _log.Lapse(Termijnsoort.Heropaf, at);
        if (!gecorrigeerd.Naar.IsEindstatus || !staysClosed)
        {
            return;
        }

        var wasNobody = _nobody;
        _nobody = LeavesNobody(gecorrigeerd);
        if (_nobody)
        {
            LapseAll(FollowUps, at);
        }
        else if (wasNobody)
        {
            Happened(Startgebeurtenis.Afsluiting, at);
        }
    }

    private void Reopen(Heropend heropend, Instant at)
    {
        LapseAll(UntilReopening, at);
        _told.Clear();
        (_reopened, _visit, _contact) = (at, null, null);
        (_closed, _nobody, _helpAccepted, _offerAccepted) = (false, false, false, false);
        _log.Begin(Termijnsoort.Terugkoppeling, at);
        if (heropend.Naar == Zaakstatus.NogNietGestart || heropend.Naar == Zaakstatus.GeenContactNogEenPoging)
        {
            Happened(Startgebeurtenis.SignaalOpgepakt, at);
            Happened(Startgebeurtenis.OverdrachtAanTeam, at);
        }
    }

    private void LapseAll(Termijnsoort[] soorten, Instant at)
    {
        foreach (var soort in soorten)
        {
            _log.Lapse(soort, at);
        }
    }

    // The start of the feedback term is in one place, see Terugkoppeltermijn.
    private void Happened(Startgebeurtenis start, Instant at, LocalDate? agreedOn = null)
    {
        var day = agreedOn ?? DutchTime.Of(at).Date;
        foreach (var afspraak in _termijnen.Afspraken)
        {
            if (!MayBegin(afspraak.Soort))
            {
                continue;
            }

            if (afspraak.Soort != Termijnsoort.Terugkoppeling && afspraak.Start.Op(day) == start)
            {
                _log.Begin(afspraak.Soort, at);
            }

            if (afspraak.MeteenBij?.Op(day) == start)
            {
                _log.DueAtOnce(afspraak.Soort, at);
            }
        }
    }

    private bool MayBegin(Termijnsoort soort) => !_closed || !(OfOpenCase.Contains(soort) || (_nobody && FollowUps.Contains(soort)));
}
