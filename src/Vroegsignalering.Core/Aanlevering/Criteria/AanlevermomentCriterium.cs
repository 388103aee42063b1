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
                Bron = criteria.Aanlevermoment.Dag.BronOp(moment.Maand.OnDayOfMonth(1)),
            });
    }
}
