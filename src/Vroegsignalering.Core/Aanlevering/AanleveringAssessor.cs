using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Judges signals by the intake part of a werkwijze, on one reference date (AAN-1).</summary>
/// <remarks>
/// Everything that is dated or agreed per partner is looked up when it is made; judging a signal takes constant time beside the
/// host's own criteria. A signal that meets every criterion without a remark shares one verdict. Thread safe: immutable.
/// </remarks>
public sealed class AanleveringAssessor
{
    private readonly Aanlevercontext _context;
    private readonly DirectOpgepaktafspraak _direct;
    private readonly IAanlevercriterium[] _all;
    private readonly IAanlevercriterium[] _whenDirect;
    private readonly Toegelaten _clean;
    private readonly Toegelaten _cleanDirect;
    private readonly Aanleveroordeel _cleanOordeel;
    private readonly Aanleveroordeel _cleanDirectOordeel;

    /// <summary>Makes an assessor for one run.</summary>
    /// <param name="criteria">The intake part of the werkwijze.</param>
    /// <param name="context">The reference date, the reporting moment and the history.</param>
    /// <param name="eigenCriteria">The host's own criteria, in the order of <see cref="Aanlevercriteria.EigenCriteria"/>; default none.</param>
    /// <exception cref="ArgumentException">A criterion of the host is null or has a code of a built-in one, or the codes are not those that the werkwijze names, in its order.</exception>
    public AanleveringAssessor(Aanlevercriteria criteria, Aanlevercontext context, IEnumerable<IAanlevercriterium>? eigenCriteria = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        var peildatum = context.Peildatum;
        _direct = criteria.DirectOpgepakt.Op(peildatum);
        var waarden = new Partnertoetswaarden(criteria, peildatum);
        var own = Own(criteria, eigenCriteria);
        Flat = new(criteria, context, waarden, [.. own]);
        _all =
        [
            new AanlevermomentCriterium(criteria),
            new VolledigheidCriterium(criteria, peildatum),
            new NaamCriterium(criteria, peildatum),
            new NatuurlijkPersoonCriterium(criteria, peildatum),
            new WoningCriterium(),
            new KlantsituatieCriterium(),
            new OuderdomCriterium(criteria, waarden, peildatum),
            new DrempelbedragCriterium(waarden),
            new NietVervallenDeelCriterium(),
            new TermijnenCriterium(criteria, waarden, peildatum),
            new AanmaningenCriterium(criteria, waarden, peildatum),
            new InspanningCriterium(criteria, waarden, peildatum),
            new HerhaaldeMeldingCriterium(criteria, peildatum),
            new EnergieregelingCriterium(criteria, peildatum),
            .. own,
        ];
        _whenDirect = [.. _all.Where(criterium => criterium is not (AanlevermomentCriterium or OuderdomCriterium or DrempelbedragCriterium))];
        _clean = new Toegelaten { Bevindingen = Met(_all), DirectOpgepakt = false };
        _cleanDirect = new Toegelaten { Bevindingen = Met(_whenDirect), DirectOpgepakt = true };
        _cleanOordeel = Aanleveroordeel.Of(_clean);
        _cleanDirectOordeel = Aanleveroordeel.Of(_cleanDirect);
    }

    /// <summary>The same criteria as comparisons of whole numbers, for runs.</summary>
    internal FlatIntake Flat { get; }

    /// <summary>The verdict that every clean signal shares.</summary>
    internal Aanleveroordeel Clean => _cleanOordeel;

    /// <summary>Judges one signal; every criterion is asked and every verdict kept.</summary>
    /// <param name="signaal">The signal.</param>
    /// <remarks>A signal that is taken up at once is not asked for reporting moment, age and threshold (AAN-9). Allocates nothing for a signal that meets every criterion without a remark.</remarks>
    /// <exception cref="InvalidOperationException">A criterion of the host gave null.</exception>
    public Aanleveroordeel Assess(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        var direct = _direct.Applies(signaal);
        var criteria = direct ? _whenDirect : _all;
        Criteriumbevinding[]? bevindingen = null;
        Uitvalreden? reden = null;
        for (var i = 0; i < criteria.Length; i++)
        {
            var oordeel = criteria[i].Assess(signaal, _context)
                ?? throw new InvalidOperationException($"The criterion '{criteria[i].Code}' gave no verdict.");
            if (oordeel.IsT0)
            {
                continue;
            }

            bevindingen ??= (direct ? _cleanDirect : _clean).Bevindingen.AsSpan().ToArray();
            bevindingen[i] = new Criteriumbevinding { Criterium = criteria[i].Code, Oordeel = oordeel };
            if (oordeel.Reden is { } found && (reden is null || found.Soort.Value < reden.Soort.Value))
            {
                reden = found;
            }
        }

        return bevindingen is null
            ? direct ? _cleanDirectOordeel : _cleanOordeel
            : reden is null
                ? Aanleveroordeel.Of(new Toegelaten { Bevindingen = ValueList.Create<Criteriumbevinding>(bevindingen), DirectOpgepakt = direct })
                : Aanleveroordeel.Of(new Uitgevallen { Bevindingen = ValueList.Create<Criteriumbevinding>(bevindingen), Reden = reden });
    }

    private static List<IAanlevercriterium> Own(Aanlevercriteria criteria, IEnumerable<IAanlevercriterium>? eigenCriteria)
    {
        var own = new List<IAanlevercriterium>();
        foreach (var criterium in eigenCriteria ?? [])
        {
            if (criterium is null || Aanlevercriteriumcodes.All.Contains(criterium.Code))
            {
                throw new ArgumentException($"A criterion of the host is not null and has a code of its own; found '{criterium?.Code}'.", nameof(eigenCriteria));
            }

            own.Add(criterium);
        }

        return own.Select(criterium => criterium.Code).SequenceEqual(criteria.EigenCriteria, StringComparer.Ordinal)
            ? own
            : throw new ArgumentException(
                $"The werkwijze names the criteria [{string.Join(", ", criteria.EigenCriteria)}], given are [{string.Join(", ", own.Select(criterium => criterium.Code))}].",
                nameof(eigenCriteria));
    }

    private static ValueList<Criteriumbevinding> Met(IAanlevercriterium[] criteria) =>
        criteria.Select(criterium => new Criteriumbevinding { Criterium = criterium.Code, Oordeel = Criteriumoordeel.Voldaan }).ToValueList();
}
