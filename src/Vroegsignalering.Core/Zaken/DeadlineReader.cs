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
    private readonly Zaakstand _stand;
    private readonly Termijnafspraken _termijnen;
    private readonly Signaalverwijzing? _only;
    private readonly HashSet<int> _undone;
    private readonly DeadlineLog _log;
    private readonly DeadlineStarts _starts;
    private readonly HashSet<Signaalverwijzing> _told = [];
    private Instant? _reopened;
    private Instant? _visit;
    private Instant? _contact;
    private bool _threatening;
    private bool _helpAccepted;
    private bool _offerAccepted;

    private DeadlineReader(Vroegsignaalzaak zaak, Termijnafspraken termijnen, Signaalverwijzing? only)
    {
        _stand = zaak.Stand;
        _termijnen = termijnen;
        _only = only;
        _undone = CaseTimeline.UndoneClosings(zaak.Geschiedenis);
        _log = new(termijnen);
        _starts = new(termijnen, _log);
    }

    /// <summary>The events of the deadlines.</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="only">The signal whose messages start a deadline; null: all.</param>
    public static ValueList<Termijngebeurtenis> Read(Vroegsignaalzaak zaak, Termijnafspraken termijnen, Signaalverwijzing? only)
    {
        var reader = new DeadlineReader(zaak, termijnen, only);
        foreach (var (line, at) in CaseTimeline.InOrder(zaak.Geschiedenis))
        {
            reader.Apply(line.Gebeurtenis, at);
            if (line is { Gebeurtenis: Gecorrigeerd gecorrigeerd, Van.IsEindstatus: true })
            {
                reader.Correct(gecorrigeerd, at, !reader._undone.Contains(line.Volgnummer));
            }
            else if (CaseTimeline.Closes(line) && !reader._undone.Contains(line.Volgnummer))
            {
                reader.Close(line.Gebeurtenis);
            }
        }

        return reader._log.ToValueList();
    }

    private void Apply(Zaakgebeurtenis gebeurtenis, Instant at)
    {
        switch (gebeurtenis)
        {
            case ZaakGeopend geopend:
                Open(geopend, at);
                break;
            case SignaalToegevoegd toegevoegd:
                TakeUp(toegevoegd.Signaal);
                _starts.Happened(Startgebeurtenis.SignaalOpgepakt, at);
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
                _starts.Happened(Startgebeurtenis.BezoekMetBereik, _visit ?? _contact ?? at);
                break;
            case NazorgGestart:
                // Asked again, after a wrong status was set right, the resident did not agree.
                _starts.Undo(Startgebeurtenis.BezoekMetBereik, at);
                break;
            case Terugval:
                _log.Lapse(Termijnsoort.Nazorgcontact, at);
                (_visit, _contact) = (null, null);
                break;
            case VolgactieUitgevoerd { Actie: var actie } when CaseFacts.DeadlineOf(actie) is { } soort:
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
        _starts.Happened(Startgebeurtenis.Melding, DutchTime.ToInstant(_stand.Signalen.Min(each => each.Signaal.Melding).AtMidnight()), today);
        _starts.Happened(Startgebeurtenis.SignaalOpgepakt, at);
        _starts.Happened(Startgebeurtenis.OverdrachtAanTeam, at);
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
        if (CaseFacts.IsVisit(poging))
        {
            Visit(at);
        }

        if (CaseFacts.IsCard(poging))
        {
            _starts.Happened(Startgebeurtenis.KaartjeAchtergelaten, at);
        }
    }

    private void Reach(Contactpoging poging, Instant at)
    {
        if (CaseFacts.IsVisit(poging))
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
            _starts.Happened(Startgebeurtenis.HulpAanvaard, at);
            _helpAccepted = true;
        }

        if (afspraak == Hulpafspraak.AanmeldingSchuldhulp && !_offerAccepted)
        {
            _starts.Happened(_threatening ? Startgebeurtenis.AanbodAanvaardBijBedreigendeSituatie : Startgebeurtenis.AanbodAanvaard, at);
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
            _starts.Happened(Startgebeurtenis.TerugkoppelingWilHulp, at);
        }

        if (verstuurd.Definitief)
        {
            _starts.Happened(Startgebeurtenis.TerugkoppelingGegeven, at);
        }
    }

    private void Close(Zaakgebeurtenis gebeurtenis)
    {
        // A correction may be dated back, but not to before its round.
        var at = Instant.Max(gebeurtenis.Tijdstip, _reopened ?? _stand.Geopend);
        _log.Meet(Termijnsoort.Contactfase, at);
        _starts.Close(CaseFacts.LeavesNobody(gebeurtenis), at);
        if (gebeurtenis is HulpGeweigerd)
        {
            _log.Lapse(Termijnsoort.Nazorgcontact, at);
        }

        _starts.Happened(Startgebeurtenis.Afsluiting, at);
    }

    // Of an end status. What was final no longer is: the partner gets another final message, and that starts the check anew.
    private void Correct(Gecorrigeerd gecorrigeerd, Instant at, bool staysClosed)
    {
        _log.Lapse(Termijnsoort.Heropaf, at);
        if (!gecorrigeerd.Naar.IsEindstatus || !staysClosed)
        {
            return;
        }

        var hadNobody = _starts.HasNobody;
        _starts.Leave(CaseFacts.LeavesNobody(gecorrigeerd), at);
        if (hadNobody && !_starts.HasNobody)
        {
            _starts.Happened(Startgebeurtenis.Afsluiting, at);
        }
    }

    private void Reopen(Heropend heropend, Instant at)
    {
        _starts.Reopen(at);
        _told.Clear();
        (_reopened, _visit, _contact) = (at, null, null);
        (_helpAccepted, _offerAccepted) = (false, false);
        _log.Begin(Termijnsoort.Terugkoppeling, at);
        if (heropend.Naar == Zaakstatus.NogNietGestart || heropend.Naar == Zaakstatus.GeenContactNogEenPoging)
        {
            _starts.Happened(Startgebeurtenis.SignaalOpgepakt, at);
            _starts.Happened(Startgebeurtenis.OverdrachtAanTeam, at);
        }
    }
}
