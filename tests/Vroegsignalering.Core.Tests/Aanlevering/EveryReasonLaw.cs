using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class EveryReasonLaw
{
    // AAN-1: the reasons reported are those that each criterion gives alone; the first in the documented order is the reason.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 300)]
    public void Assess_Reasons_AreThoseOfEachCriterionAlone(Aanlevercriteria criteria, Vroegsignaal signaal)
    {
        criteria = criteria with { DirectOpgepakt = DirectOpgepaktafspraak.Geen };
        var alone = Alone(criteria, signaal);

        var oordeel = Intake.Assess(criteria, signaal);

        Assert.Equal(alone.Count == 0, oordeel.IsToegelaten);
        Assert.Equal(
            alone.OrderBy(reden => reden.Soort.Value).ThenBy(reden => reden.ToString(), StringComparer.Ordinal),
            oordeel.Match(_ => [], uitgevallen => uitgevallen.Redenen).OrderBy(reden => reden.Soort.Value).ThenBy(reden => reden.ToString(), StringComparer.Ordinal));
        Assert.Equal(alone.Min(reden => (int?)reden.Soort.Value), oordeel.Reden?.Soort.Value);
    }

    private static List<Uitvalreden> Alone(Aanlevercriteria criteria, Vroegsignaal signaal)
    {
        var datum = SampleSignals.Peildatum;
        var waarden = new Partnertoetswaarden(criteria, datum);
        var context = new Aanlevercontext(
            datum,
            Aanlevermoment.Of(datum.ToYearMonth(), criteria.Aanlevermoment, NederlandseWerkdagenkalender.Instance),
            Signaalhistorie.Leeg);
        IAanlevercriterium[] each =
        [
            new AanlevermomentCriterium(criteria), new VolledigheidCriterium(criteria, datum), new NaamCriterium(criteria, datum),
            new NatuurlijkPersoonCriterium(criteria, datum), new WoningCriterium(), new KlantsituatieCriterium(),
            new OuderdomCriterium(criteria, waarden, datum), new DrempelbedragCriterium(waarden), new TermijnenCriterium(criteria, waarden, datum),
            new AanmaningenCriterium(criteria, waarden, datum), new HerhaaldeMeldingCriterium(criteria, datum), new EnergieregelingCriterium(criteria, datum),
        ];
        return [.. each.Select(criterium => criterium.Assess(signaal, context).Reden).OfType<Uitvalreden>()];
    }
}
