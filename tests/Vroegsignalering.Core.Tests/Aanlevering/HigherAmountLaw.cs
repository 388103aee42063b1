using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class HigherAmountLaw
{
    // AAN-5, AAN-6: no maximum amount, so more money never drops a signal that was taken in.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 500)]
    public Property Assess_HigherAmount_StaysAdmitted(Aanlevercriteria criteria, Vroegsignaal signaal, PositiveInt extra)
    {
        var more = signaal with
        {
            Achterstand = signaal.Achterstand with
            {
                Totaalbedrag = signaal.Achterstand.Totaalbedrag + Bedrag.FromCents(extra.Get),
                Premiedeel = signaal.Achterstand.Premiedeel + Bedrag.FromCents(extra.Get),
            },
        };
        var admitted = Intake.Assess(criteria, signaal).IsToegelaten;

        return (!admitted || Intake.Assess(criteria, more).IsToegelaten).Classify(admitted, "admitted");
    }
}
