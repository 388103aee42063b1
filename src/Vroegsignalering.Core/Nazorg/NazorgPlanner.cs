using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Nazorg;

/// <summary>Says which follow-ups of a case are planned, due, done or lapsed, and what the outcome of one suggests (NAZ-1, NAZ-2).</summary>
/// <remarks>
/// A follow-up is no status: it stands beside a case in whatever status. When it is due follows from the deadlines of the werkwijze, see
/// <see cref="Zaaktermijnen"/>; for whom it is done from the <see cref="Nazorgafspraken"/>. Thread safe: stateless.
/// </remarks>
public sealed class NazorgPlanner
{
    private readonly TermijnCalculator _calculator;

    /// <summary>Makes a planner.</summary>
    /// <param name="calculator">Reckons the due dates; default <see cref="TermijnCalculator.Default"/>.</param>
    public NazorgPlanner(TermijnCalculator? calculator = null) => _calculator = calculator ?? TermijnCalculator.Default;

    /// <summary>The follow-ups of one case.</summary>
    /// <remarks>
    /// <para>Aftercare contact: with consent, from the start that the werkwijze agrees; without consent nothing is planned where the werkwijze asks it. For all reports: from
    /// that start, and where no term is agreed (001) from the start of aftercare or the closing, without a due date. Heropaf: for each signal of which the partner
    /// had a final message, so that each partner is asked. Following: for a closed case of a group that is followed.</para>
    /// <para>One that was registered (<see cref="VolgactieUitgevoerd"/>) is done, whatever it found, and is not planned again until its start event happens anew;
    /// register one that reached nobody when you stop trying. Heropaf once registered counts for every partner that had its final message before. Reopening cancels what is open.</para>
    /// </remarks>
    /// <param name="zaak">The case with its full history; what happened before the snapshot of a resumed case is not known here.</param>
    /// <param name="afspraken">The aftercare part of the werkwijze.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam; what happened later than today does not count.</param>
    /// <returns>In order of due date, those without one last; then of <see cref="Volgactiesoort"/>; last of the signal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A due date is outside the years of the calendar, 1970 to 2199.</exception>
    public ValueList<Volgactie> Plan(Vroegsignaalzaak zaak, Nazorgafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(afspraken);
        ArgumentNullException.ThrowIfNull(termijnen);
        return FindNazorgcontact(zaak, afspraken, termijnen, vandaag)
            .Concat(FindHeropaf(zaak, afspraken, termijnen, vandaag))
            .Concat(FindVolgen(zaak, afspraken, termijnen, vandaag))
            .OrderBy(actie => actie.UiterlijkOp is null)
            .ThenBy(actie => actie.UiterlijkOp)
            .ThenBy(actie => actie.Soort.Value)
            .ThenBy(actie => actie.Signaal)
            .ToValueList();
    }

    /// <summary>What the outcome of a follow-up suggests for the case (NAZ-2).</summary>
    /// <remarks>Help is asked for, or the fixed costs are not paid: in aftercare a relapse, in an end status opening it again; an open case runs already. Otherwise nothing.</remarks>
    /// <param name="zaak">The case, after the follow-up was registered.</param>
    /// <param name="soort">The follow-up.</param>
    /// <param name="uitkomst">What it found.</param>
    /// <param name="now">The instant of the event that is advised; later than every event of the case.</param>
    /// <param name="door">The mark of who registers the event; not empty.</param>
    /// <returns>Advice whose event can be applied as it is.</returns>
    /// <exception cref="ArgumentException">Nobody is given, or the instant is not later than the last event.</exception>
    public static Volgadvies Advise(Vroegsignaalzaak zaak, Volgactiesoort soort, Volguitkomst uitkomst, Instant now, string door)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(soort);
        ArgumentNullException.ThrowIfNull(uitkomst);
        ArgumentException.ThrowIfNullOrWhiteSpace(door);
        if (now <= zaak.Stand.LaatsteTijdstip)
        {
            throw new ArgumentOutOfRangeException(nameof(now), now, $"The instant must be later than {zaak.Stand.LaatsteTijdstip}, the last event of the case.");
        }

        return VolgadviesMaker.Make(zaak, soort, uitkomst, now, door);
    }

    /// <summary>The opening of a new case that follows a closed one, with the same signals, werkwijze and contact plan; what a host may do instead of reopening (NAZ-2).</summary>
    /// <remarks>Its terms run from today: its signals count as reported today (own). Change with <c>with</c> what is agreed otherwise since.</remarks>
    /// <param name="zaak">The closed case.</param>
    /// <param name="zaakId">The host's identification of the new case; another than that of the closed one.</param>
    /// <param name="now">The instant of opening.</param>
    /// <param name="door">The mark of who opens it; not empty.</param>
    /// <exception cref="ArgumentException">The identification is none, or is that of the closed case; or nobody is given.</exception>
    public static ZaakGeopend OpenLinked(Vroegsignaalzaak zaak, string zaakId, Instant now, string door)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(zaakId);
        ArgumentException.ThrowIfNullOrWhiteSpace(door);
        if (zaakId == zaak.Id)
        {
            throw new ArgumentException($"'{zaakId}' is the case that the new one follows.", nameof(zaakId));
        }

        var today = DutchTime.Of(now).Date;
        return new()
        {
            Tijdstip = now,
            Door = door,
            ZaakId = zaakId,
            Signalen = zaak.Stand.Signalen.Select(each => each.Signaal with { Melding = today }).ToValueList(),
            Matchnummer = zaak.Stand.Matchnummer,
            Werkwijze = zaak.Stand.Werkwijze,
            Werkwijzeversie = zaak.Stand.Werkwijzeversie,
            Contactplan = zaak.Stand.Contactplan,
            EerdereZaak = zaak.Id,
        };
    }

    private static IEnumerable<Volgactie> FindForAll(Vroegsignaalzaak zaak, LocalDate vandaag)
    {
        LocalDate? since = null;
        LocalDate? done = null;
        foreach (var line in zaak.Geschiedenis)
        {
            var day = DutchTime.Of(line.Gebeurtenis.Tijdstip).Date;
            if (day > vandaag)
            {
                break;
            }

            done = line.Gebeurtenis is Heropend or Terugval ? null
                : line.Gebeurtenis is VolgactieUitgevoerd { Actie: var actie } && actie == Volgactiesoort.Nazorgcontact ? done ?? day
                : done;
            since = line.Naar == Zaakstatus.Nazorg || line.Naar.IsEindstatus ? since ?? day : null;
        }

        return since is { } vanaf && (done is not null || !Zaaktermijnen.HasNobody(zaak.Stand.Resultaat))
            ? [new()
            {
                ZaakId = zaak.Id,
                Soort = Volgactiesoort.Nazorgcontact,
                Vanaf = vanaf,
                Toestand = done is null ? Termijntoestand.Loopt : Termijntoestand.Gehaald,
                AfgehandeldOp = done,
            }]
            : [];
    }

    // Consent holds for the round in which it was given: who is helped anew is asked anew (own). What lapsed had consent when the last answer was yes.
    private static bool HasConsent(Vroegsignaalzaak zaak, bool inThisRound)
    {
        foreach (var line in zaak.Geschiedenis.NewestFirst())
        {
            if (line.Gebeurtenis is NazorgGestart gestart)
            {
                return gestart.Toestemming;
            }

            if (line.Gebeurtenis is ZaakGeopend || (inThisRound && line.Gebeurtenis is Heropend))
            {
                return false;
            }
        }

        return zaak.Stand.Nazorgtoestemming == true;
    }

    // Of a case that was reopened: the group it had when it was closed, as far as the history goes back.
    private static Volggroep? GroupOf(Vroegsignaalzaak zaak)
    {
        if (zaak.Status.IsEindstatus || zaak.Geschiedenis.Count != zaak.Versie)
        {
            return Volggroep.Of(zaak.Stand);
        }

        var reopened = zaak.Geschiedenis.NewestFirst().FirstOrDefault(line => line.Gebeurtenis is Heropend)?.Volgnummer ?? 1;
        return reopened == 1 ? null : Volggroep.Of(Vroegsignaalzaak.Replay(zaak.Geschiedenis.Take(reopened - 1).Select(line => line.Gebeurtenis)).Stand);
    }

    private static Termijnafspraak WithoutTerm(Termijnsoort soort, Startgebeurtenis start) => new()
    {
        Soort = soort,
        Start = GedateerdeWaarde.Vast(start, Bron.Eigen("er is geen termijn afgesproken")),
        Termijn = new Termijn { Aantal = 1, Eenheid = Termijneenheid.Kalenderdagen, Grondslag = Grondslag.Beleid },
    };

    private IEnumerable<Volgactie> FindNazorgcontact(Vroegsignaalzaak zaak, Nazorgafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        var asAgreed = Find(zaak, Volgactiesoort.Nazorgcontact, Termijnsoort.Nazorgcontact, Startgebeurtenis.BezoekMetBereik, termijnen, vandaag, null);
        var hasTerm = termijnen.Find(Termijnsoort.Nazorgcontact) is not null;
        if (asAgreed is not null)
        {
            var doelgroep = afspraken.Nazorgcontact.Op(asAgreed.Vanaf);
            if ((doelgroep == Nazorgdoelgroep.MetToestemming && (asAgreed.Toestand == Termijntoestand.Gehaald || HasConsent(zaak, asAgreed.IsOpen))) || (doelgroep == Nazorgdoelgroep.AlleMeldingen && hasTerm))
            {
                return [asAgreed];
            }
        }

        return hasTerm ? [] : FindForAll(zaak, vandaag).Where(actie => afspraken.Nazorgcontact.Op(actie.Vanaf) == Nazorgdoelgroep.AlleMeldingen);
    }

    private IEnumerable<Volgactie> FindHeropaf(Vroegsignaalzaak zaak, Nazorgafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag) =>
        from each in zaak.Stand.Signalen
        let actie = Find(zaak, Volgactiesoort.Heropaf, Termijnsoort.Heropaf, Startgebeurtenis.TerugkoppelingGegeven, termijnen, vandaag, each.Signaal.Verwijzing)
        where actie is not null && afspraken.Heropaf.Op(actie.Vanaf)
        select actie with { Signaal = each.Signaal.Verwijzing };

    private IEnumerable<Volgactie> FindVolgen(Vroegsignaalzaak zaak, Nazorgafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag) =>
        Find(zaak, Volgactiesoort.Volgen, Termijnsoort.Volgen, Startgebeurtenis.Afsluiting, termijnen, vandaag, null) is { } actie
            && GroupOf(zaak) is { } groep
            && afspraken.Volggroepen.Op(actie.Vanaf).Contains(groep)
            ? [actie with { Groep = groep }]
            : [];

    private Volgactie? Find(
        Vroegsignaalzaak zaak, Volgactiesoort actie, Termijnsoort soort, Startgebeurtenis start, Termijnafspraken termijnen, LocalDate vandaag, Signaalverwijzing? signaal)
    {
        var agreed = termijnen.Find(soort);
        var bewaking = new Termijnbewaking(Termijnafspraken.Geen.With(agreed ?? WithoutTerm(soort, start)), _calculator);
        var events = signaal is null ? Zaaktermijnen.EventsOf(zaak, bewaking.Afspraken) : Zaaktermijnen.EventsOf(zaak, bewaking.Afspraken, signaal);
        var stand = bewaking.Assess(events, DutchTime.ToInstant(vandaag.PlusDays(1).AtMidnight()) - Duration.Epsilon)[0];
        return stand.Start is not { } vanaf ? null : new()
        {
            ZaakId = zaak.Id,
            Soort = actie,
            Vanaf = vanaf,
            UiterlijkOp = agreed is null ? null : stand.Vervaldatum,
            Toestand = agreed is null && stand.IsOpen ? Termijntoestand.Loopt : stand.Toestand,
            AfgehandeldOp = stand switch
            {
                TermijnGehaald gehaald => gehaald.GehaaldOp,
                TermijnVervallen vervallen => vervallen.VervallenOp,
                _ => null,
            },
        };
    }
}
