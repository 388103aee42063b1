using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>Plays one selected match as a case: nobody home, then a talk, help, feedback, aftercare and closing.</summary>
/// <remarks>
/// What the resident says is invented; everything else is what the library answers. Where the next visit, the messages and the follow-up come from is
/// the werkwijze of the run. Every event goes through the processor, so that a story that the rules do not allow would stop the program.
/// </remarks>
internal sealed class CaseWalk
{
    /// <summary>The largest match that is played; one with more is an institution or a fault in the file, and no story.</summary>
    public const int MostSignals = 100;

    private const string Team = "team";
    private static readonly LocalTime Office = new(9, 0);
    private static readonly NederlandseWerkdagenkalender Kalender = NederlandseWerkdagenkalender.Instance;
    private static readonly DateTimeZone DutchZone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly ZaakProcessor _processor = new(ContactPolicy.Default);
    private readonly TerugkoppelPolicy _feedback = new();
    private readonly NazorgPlanner _aftercare = new();
    private readonly Werkwijze _werkwijze;
    private readonly List<CaseStep> _steps = [];
    private Vroegsignaalzaak _zaak;

    private CaseWalk(Match match, Werkwijze werkwijze, LocalDate melding)
    {
        _werkwijze = werkwijze;
        var opened = Kalender.Plus(melding, 1);
        _zaak = ZaakProcessor.Open(new ZaakGeopend
        {
            Tijdstip = At(opened, Office),
            Door = Team,
            ZaakId = $"Z-{match.Nummer}",
            Matchnummer = match.Nummer,
            Werkwijze = werkwijze.Code,
            Werkwijzeversie = werkwijze.Versie,
            Contactplan = werkwijze.Contact.PlanFor([Kanaal.Huisbezoek], match.Leden[0].Signaal.Client.Contactgegevens, opened),
            Signalen = match.Signalen.Select(signaal => Zaaksignaal.Of(signaal, melding)).ToValueList(),
        }).GetZaakOrThrow();
        Note();
    }

    private Instant Last => _zaak.Stand.LaatsteTijdstip;

    private LocalDate Today => Last.InZone(DutchZone).Date;

    /// <summary>The story of a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="werkwijze">The agreements.</param>
    /// <param name="melding">The day of the report.</param>
    public static CaseStory Of(Match match, Werkwijze werkwijze, LocalDate melding)
    {
        var walk = new CaseWalk(match, werkwijze, melding);
        walk.SeekContact();
        walk.Help();
        walk.CareAfter();
        return new() { Match = match, Steps = walk._steps };
    }

    private void SeekContact()
    {
        if (Next() is { } first)
        {
            var at = MomentOf(first);
            Apply(new ContactpogingZonderContact
            {
                Tijdstip = at,
                Door = Team,
                Poging = new() { Soort = first.Kanaal.Contactsoort!, Tijdstip = at, Bereikt = false, BerichtAchtergelaten = first.BerichtAchterlaten },
            });
        }

        // The second attempt finds somebody at home; where the plan asks no second one the resident calls about the card.
        var again = Next();
        var reached = again is null ? At(Kalender.Plus(Today, 1), Office) : MomentOf(again);
        Apply(new ContactGelegd
        {
            Tijdstip = reached,
            Door = Team,
            Poging = new()
            {
                Soort = again?.Kanaal.Contactsoort ?? Contactsoort.Telefoon,
                Richting = again is null ? Contactrichting.Inkomend : Contactrichting.Uitgaand,
                Tijdstip = reached,
                Bereikt = true,
            },
        });
    }

    private void Help()
    {
        Apply(new HulpGewenst { Tijdstip = Last + Duration.FromHours(1), Door = Team });
        Apply(new HulpGeaccepteerd { Tijdstip = At(Kalender.Plus(Today, 2), Office), Door = Team, Afspraak = Hulpafspraak.Betalingsregeling });
        SendFeedback();
        Apply(new PlanVanAanpakVastgesteld
        {
            Tijdstip = At(Kalender.Plus(Today, 5), Office),
            Door = Team,
            Plan = new()
            {
                Oorzaak = Achterstandsoorzaak.Inkomensdaling,
                SchuldenInBeeld = true,
                Perspectief = Schuldperspectief.AlleenAchterstanden,
                VasteLasten = Vastelastenafspraak.HervatZelf,
                VasteLastenHervatOp = Today.ToYearMonth().PlusMonths(1).OnDayOfMonth(1),
                AflosruimtePerMaand = Bedrag.FromEuro(50),
            },
        });
    }

    private void CareAfter()
    {
        Apply(new NazorgGestart { Tijdstip = At(Kalender.Plus(Today, 10), Office), Door = Team, Toestemming = true });
        var planned = _aftercare.Plan(_zaak, _werkwijze.Nazorg, _werkwijze.Termijnen, Today);
        _steps[^1] = _steps[^1] with { Volgacties = planned };
        // Where the werkwijze agrees no day for it this story takes two months.
        var day = planned.FirstOrDefault(actie => actie.Soort == Volgactiesoort.Nazorgcontact)?.UiterlijkOp ?? Kalender.OnOrAfter(Today.PlusMonths(2));
        Apply(new VolgactieUitgevoerd { Tijdstip = At(day, Office), Door = Team, Actie = Volgactiesoort.Nazorgcontact, Uitkomst = Volguitkomst.GaatGoed });
        Apply(new NazorgAfgerond { Tijdstip = Last + Duration.FromHours(1), Door = Team, Resultaat = Eindresultaat.AdviesOfQuickFix });
        SendFeedback();
        _steps[^1] = _steps[^1] with { Volgacties = _aftercare.Plan(_zaak, _werkwijze.Nazorg, _werkwijze.Termijnen, Today).Where(actie => actie.IsOpen).ToValueList() };
    }

    // Each partner hears about its own signal; what was sent is registered, so that it is not sent again.
    private void SendFeedback()
    {
        foreach (var bericht in _feedback.MessagesFor(_zaak.Stand, _werkwijze.Terugkoppeling, _werkwijze.Termijnen, Today))
        {
            Apply(bericht.ToGebeurtenis(Last + Duration.FromSeconds(1), Team), bericht);
        }
    }

    private void Apply(Zaakgebeurtenis gebeurtenis, Terugkoppelbericht? bericht = null)
    {
        _zaak = _processor.Apply(_zaak, gebeurtenis, _werkwijze.Zaakregels, _zaak.Versie).GetZaakOrThrow();
        Note(bericht);
    }

    private void Note(Terugkoppelbericht? bericht = null) => _steps.Add(new()
    {
        Mutatie = _zaak.Geschiedenis.Laatste!,
        Advies = _processor.AdviseContact(_zaak, Last),
        Bericht = bericht,
    });

    private VolgendePoging? Next() => _processor.AdviseContact(_zaak, Last) is { } advice ? advice.Volgende ?? advice.Match(_ => null, used => used.Extra) : null;

    // The first day that the advice prefers, in the middle of the part of the day that it prefers most.
    private Instant MomentOf(VolgendePoging poging)
    {
        var day = poging.NietVoor;
        while (poging.Weekdagen.Count > 0 && !poging.Weekdagen.Contains(day.DayOfWeek))
        {
            day = day.PlusDays(1);
        }

        var dagdeel = poging.Dagdelen.Count > 0 ? poging.Dagdelen[0] : Dagdeel.Middag;
        var at = At(day, dagdeel == Dagdeel.Ochtend ? new(10, 30) : dagdeel == Dagdeel.Middag ? new(14, 30) : new LocalTime(18, 30));
        return at > Last ? at : At(day.PlusDays(1), Office);
    }

    private static Instant At(LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(DutchZone).ToInstant();
}
