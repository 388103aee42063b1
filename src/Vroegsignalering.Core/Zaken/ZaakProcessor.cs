using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Zaken;

/// <summary>Drives cases: opens them, applies events or refuses them with every reason, and says what is possible and what is due (ZAA-1 to ZAA-7).</summary>
/// <remarks>
/// Asking beforehand (<see cref="Assess"/>) gives the same list of refusals as trying. An event costs the same whatever the number of events before it.
/// Thread safe: immutable, when the contact policy is.
/// </remarks>
public sealed class ZaakProcessor
{
    private readonly ConditionChecker _checker;
    private readonly IContactPolicy _contactPolicy;
    private readonly TermijnCalculator _calculator;

    /// <summary>Makes a processor.</summary>
    /// <param name="contactPolicy">Says what a contact plan asks next.</param>
    /// <param name="calculator">Reckons the feedback term; default <see cref="TermijnCalculator.Default"/>.</param>
    public ZaakProcessor(IContactPolicy contactPolicy, TermijnCalculator? calculator = null)
    {
        ArgumentNullException.ThrowIfNull(contactPolicy);
        _contactPolicy = contactPolicy;
        _calculator = calculator ?? TermijnCalculator.Default;
        _checker = new(contactPolicy, _calculator);
    }

    /// <summary>Opens a case.</summary>
    /// <param name="geopend">The first event.</param>
    /// <returns>The case, or why not: there is no signal, or a signal twice.</returns>
    public static Zaakuitkomst Open(ZaakGeopend geopend)
    {
        ArgumentNullException.ThrowIfNull(geopend);
        var refusals = ConditionChecker.CheckOpening(geopend);
        return refusals.Count == 0 ? Zaakuitkomst.Verwerkt(Vroegsignaalzaak.Open(geopend)) : Zaakuitkomst.Geweigerd(refusals);
    }

    /// <summary>Why an event would be refused: every unmet condition; empty when it would be applied (ZAA-4).</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="gebeurtenis">The event.</param>
    /// <param name="regels">The parts of the werkwijze.</param>
    /// <param name="verwachteVersie">The version that the caller knows; null: not compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term of the case begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public ValueList<Weigeringsgrond> Assess(Vroegsignaalzaak zaak, Zaakgebeurtenis gebeurtenis, Zaakregels regels, int? verwachteVersie = null)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        ArgumentNullException.ThrowIfNull(regels);
        return _checker.Check(zaak.Stand, gebeurtenis, regels, verwachteVersie);
    }

    /// <summary>Applies an event.</summary>
    /// <param name="zaak">The case; stays as it is.</param>
    /// <param name="gebeurtenis">The event.</param>
    /// <param name="regels">The parts of the werkwijze.</param>
    /// <param name="verwachteVersie">The version that the caller knows, so that nobody was first; null: not compared.</param>
    /// <returns>The case after the event, or every reason why not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A term of the case begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public Zaakuitkomst Apply(Vroegsignaalzaak zaak, Zaakgebeurtenis gebeurtenis, Zaakregels regels, int? verwachteVersie = null)
    {
        var refusals = Assess(zaak, gebeurtenis, regels, verwachteVersie);
        return refusals.Count == 0
            ? Zaakuitkomst.Verwerkt(zaak.Append(gebeurtenis, Zaakovergangen.Find(zaak.Status, gebeurtenis.Soort)!))
            : Zaakuitkomst.Geweigerd(refusals);
    }

    /// <summary>Every event that the status allows, with what stands in its way already.</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="regels">The parts of the werkwijze.</param>
    /// <param name="now">The instant asked about.</param>
    /// <returns>In the order of <see cref="Zaakgebeurtenissoort"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A term of the case begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public ValueList<Zaakmogelijkheid> ListPossible(Vroegsignaalzaak zaak, Zaakregels regels, Instant now)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(regels);
        var today = DutchTime.Of(now).Date;
        return Zaakgebeurtenissoort.All
            .Select(soort => Zaakovergangen.Find(zaak.Status, soort))
            .OfType<Zaakovergang>()
            .Select(overgang => new Zaakmogelijkheid { Overgang = overgang, Bezwaren = _checker.CheckState(zaak.Stand, overgang, regels, today) })
            .ToValueList();
    }

    /// <summary>What the contact plan of a case asks (CON-3).</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="now">The instant asked about.</param>
    /// <returns>Null when no contact is sought: the case is running, in aftercare, or closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A term of the case begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public Contactadvies? AdviseContact(Vroegsignaalzaak zaak, Instant now)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        return zaak.Status == Zaakstatus.NogNietGestart || zaak.Status == Zaakstatus.GeenContactNogEenPoging
            ? _contactPolicy.Advise(zaak.Stand.Contactplan, zaak.Stand.Contact, DutchTime.Of(now).Date)
            : null;
    }

    /// <summary>The events that the state of a case suggests, the one that says most about the case first; each can be applied as it is.</summary>
    /// <remarks>
    /// Every partner told that its arrears are paid or arranged, and nobody was reached yet: outflow (SIG-14). The feedback term has passed without contact:
    /// the case ends (ZAA-6). The contact plan is used up: definitively no contact (CON-3).
    /// </remarks>
    /// <param name="zaak">The case.</param>
    /// <param name="regels">The parts of the werkwijze.</param>
    /// <param name="now">The instant of the proposals; after the last event of the case, or else there are none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term of the case begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public ValueList<Zaakvoorstel> Propose(Vroegsignaalzaak zaak, Zaakregels regels, Instant now)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(regels);
        return Proposals(zaak.Stand, regels, now).Where(voorstel => Assess(zaak, voorstel.Gebeurtenis, regels).Count == 0).ToValueList();
    }

    private static IEnumerable<Zaakvoorstel> Proposals(Zaakstand stand, Zaakregels regels, Instant now)
    {
        if (stand.EersteContact is null && stand.Signalen.All(IsPaidOrArranged))
        {
            yield return new()
            {
                Gebeurtenis = new DirecteUitstroom { Tijdstip = now, Reden = Uitstroomreden.ZelfBetaald },
                Automatisch = false,
                Toelichting = new("de signaalpartners melden dat alles is betaald of geregeld", "the partners report that everything is paid or arranged"),
            };
        }

        if (stand.Status == Zaakstatus.NogNietGestart || stand.Status == Zaakstatus.GeenContactNogEenPoging)
        {
            yield return new()
            {
                Gebeurtenis = new TerugkoppeltermijnVerstreken { Tijdstip = now },
                Automatisch = regels.Zaken.AutomatischSluiten.Op(DutchTime.Of(now).Date),
                Toelichting = new("de terugkoppeltermijn is verstreken zonder contact", "the feedback term has passed without contact"),
            };
        }

        if (stand.Status == Zaakstatus.GeenContactNogEenPoging)
        {
            yield return new()
            {
                Gebeurtenis = new DefinitiefGeenContact { Tijdstip = now },
                Automatisch = false,
                Toelichting = new("het contactplan is uitgeput", "the contact plan is used up"),
            };
        }
    }

    private static bool IsPaidOrArranged(Zaaksignaalstand signaal) => signaal.Betaalstand == Betaalstand.Betaald || signaal.Betaalstand == Betaalstand.Betalingsregeling;
}
