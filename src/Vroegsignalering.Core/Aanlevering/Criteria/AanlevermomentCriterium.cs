using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>In time for the reporting moment (AAN-11).</summary>
internal sealed class AanlevermomentCriterium(Aanlevercriteria criteria) : IAanlevercriterium
{
    public string Code => Aanlevercriteriumcodes.Aanlevermoment;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var moment = context.Aanlevermoment;
        return moment.IsInTime(signaal.Signaaldatum, signaal.OntvangenOp)
            ? Criteriumoordeel.Voldaan
            : Criteriumoordeel.NietVoldaan(new BuitenAanlevermoment
            {
                Signaaldatum = signaal.Signaaldatum,
                OntvangenOp = signaal.OntvangenOp,
                LaatsteDag = moment.LaatsteDag,
                Tijd = moment.Tijd,
                Bron = DecidingBron(signaal, moment),
            });
    }

    /// <summary>The source of what the signal came too late for: the time of the last day, the grace period, the move to a working day, or the day.</summary>
    private Bron DecidingBron(Vroegsignaal signaal, Aanlevermoment moment)
    {
        var afspraak = criteria.Aanlevermoment;
        var eersteDag = moment.Maand.OnDayOfMonth(1);
        var dag = moment.Maand.OnDayOfMonth(afspraak.Dag.Op(eersteDag));
        return signaal.OntvangenOp is { } ontvangen && DutchTime.Of(ontvangen).Date == moment.LaatsteDag ? afspraak.Tijd.BronOp(dag)
            : moment.LaatsteDag != moment.Datum ? afspraak.RespijtDagen.BronOp(dag)
            : moment.Datum != dag ? afspraak.Verschuiving.BronOp(dag)
            : afspraak.Dag.BronOp(eersteDag);
    }
}
