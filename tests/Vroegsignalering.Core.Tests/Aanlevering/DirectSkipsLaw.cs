using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class DirectSkipsLaw
{
    private static readonly string[] Skipped = [Aanlevercriteriumcodes.Aanlevermoment, Aanlevercriteriumcodes.Ouderdom, Aanlevercriteriumcodes.Drempelbedrag];

    // AAN-9: threshold, window and moment are skipped; every other verdict is the same as without.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 300)]
    public void Assess_Direct_OnlyThreeVerdictsAreGone(Aanlevercriteria criteria, Vroegsignaal signaal)
    {
        var direct = criteria with { DirectOpgepakt = new DirectOpgepaktafspraak { Soorten = [signaal.Soort] } };
        var never = criteria with { DirectOpgepakt = DirectOpgepaktafspraak.Geen };

        var with = Findings(Intake.Assess(direct, signaal));
        var without = Findings(Intake.Assess(never, signaal));

        Assert.Equal(without.Where(bevinding => !Skipped.Contains(bevinding.Criterium)), with);
    }

    private static Vroegsignalering.Foundation.ValueList<Criteriumbevinding> Findings(Aanleveroordeel oordeel) =>
        oordeel.Match(toegelaten => toegelaten.Bevindingen, uitgevallen => uitgevallen.Bevindingen);
}
