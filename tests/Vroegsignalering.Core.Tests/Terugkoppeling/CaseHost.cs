using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>Does what a host does: applies events, asks for messages, sends and registers them, keeps the log.</summary>
internal sealed class CaseHost
{
    private static readonly ZaakProcessor Processor = new(new UsedUpPlan());
    private static readonly TerugkoppelPolicy Policy = new();

    private readonly Zaakregels _regels;
    private readonly List<Zaakgebeurtenis> _events = [];

    public CaseHost(Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate opened, ReadOnlySpan<Zaaksignaal> signals)
    {
        Afspraken = afspraken;
        _regels = new()
        {
            Zaken = new() { AlleenTipsTeltAlsHulp = false, NazorgMetToestemming = false, AutomatischSluiten = false },
            Termijnen = termijnen,
        };
        var geopend = new ZaakGeopend
        {
            Tijdstip = Given.At(opened),
            ZaakId = "Z-1",
            Signalen = ValueList.Create(signals),
            Werkwijze = "landelijk",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
        };
        Zaak = ZaakProcessor.Open(geopend).GetZaakOrThrow();
        _events.Add(geopend);
    }

    public Terugkoppelafspraken Afspraken { get; set; }

    public Termijnafspraken Termijnen => _regels.Termijnen;

    public Vroegsignaalzaak Zaak { get; private set; }

    public Zaakstand Stand => Zaak.Stand;

    public Terugkoppellog Log { get; private set; } = Terugkoppellog.Leeg;

    /// <summary>Every event applied, in order.</summary>
    public IReadOnlyList<Zaakgebeurtenis> Events => _events;

    public LocalDate? NextDue => Policy.NextDue(Stand, Afspraken, Termijnen);

    public ValueList<Terugkoppelbericht> Ask(LocalDate day) => Policy.MessagesFor(Stand, Afspraken, Termijnen, day);

    public ValueList<Tegenspraak> Contradictions(LocalDate day) => Policy.ContradictionsOf(Stand, Log, Afspraken, Termijnen, day);

    public CaseHost Apply(params ReadOnlySpan<Zaakgebeurtenis> events)
    {
        foreach (var each in events)
        {
            Zaak = Processor.Apply(Zaak, each, _regels).GetZaakOrThrow();
            _events.Add(each);
        }

        return this;
    }

    public bool TryApply(Zaakgebeurtenis each)
    {
        var outcome = Processor.Apply(Zaak, each, _regels);
        if (outcome.IsVerwerkt)
        {
            Zaak = outcome.GetZaakOrThrow();
            _events.Add(each);
        }

        return outcome.IsVerwerkt;
    }

    /// <summary>Sends what is due, logs it and registers it in the case.</summary>
    public ValueList<Terugkoppelbericht> Send(LocalDate day)
    {
        var messages = Ask(day);
        foreach (var message in messages)
        {
            Log = Log.Append(Terugkoppellogregel.Of(message, Stand)).GetLogOrThrow();
            Apply(message.ToGebeurtenis(Later(day), "systeem"));
        }

        return messages;
    }

    /// <summary>An instant on a day that is after every event, and after ten o'clock.</summary>
    public Instant Later(LocalDate day) => Instant.Max(Given.At(day), Stand.LaatsteTijdstip + Duration.FromSeconds(1));

    public CaseHost Reached(LocalDate day) => Apply(new ContactGelegd { Tijdstip = Later(day), Poging = Given.Poging(Later(day), bereikt: true) });

    public CaseHost NotReached(LocalDate day) => Apply(new ContactpogingZonderContact { Tijdstip = Later(day), Poging = Given.Poging(Later(day), bereikt: false) });

    public CaseHost Accepted(LocalDate day) => Apply(new HulpGeaccepteerd { Tijdstip = Later(day), Afspraak = Hulpafspraak.Betalingsregeling });

    public CaseHost Refused(LocalDate day) => Apply(new HulpGeweigerd { Tijdstip = Later(day) });

    public CaseHost Outflow(LocalDate day, Uitstroomreden reden) => Apply(new DirecteUitstroom { Tijdstip = Later(day), Reden = reden });

    public CaseHost Completed(LocalDate day, Eindresultaat resultaat) => Apply(new TrajectAfgerond { Tijdstip = Later(day), Resultaat = resultaat });

    public CaseHost Reopened(LocalDate day, Zaakstatus naar) => Apply(new Heropend { Tijdstip = Later(day), Naar = naar, Reden = "belt zelf", Door = "17" });

    private sealed class UsedUpPlan : IContactPolicy
    {
        public Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag) => Contactadvies.Of(new PlanUitgeput());
    }
}
