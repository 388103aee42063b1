using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class FlatIntakeBoundsTests
{
    // AAN-2: both ends of the age window are included.
    [Theory]
    [InlineData(29, true, false)]
    [InlineData(30, false, false)]
    [InlineData(31, false, false)]
    [InlineData(99, false, false)]
    [InlineData(100, false, false)]
    [InlineData(101, false, true)]
    public void Assess_DueSoManyDaysAgo_IsThatOfTheWindow(int days, bool young, bool old)
    {
        var assessor = Intake.Assessor(Standaardwerkwijzen.DuoPlus.Aanlevering, SampleSignals.Peildatum);
        var signaal = SampleSignals.Clean().Due(SampleSignals.Peildatum.PlusDays(-days));

        var bits = assessor.Flat.Assess(signaal, assessor.Flat.For(signaal.Partner));

        Assert.Equal((young, old), ((bits & VerdictBits.Of(Uitvalredensoort.TeJong)) != 0, (bits & VerdictBits.Of(Uitvalredensoort.TeOud)) != 0));
    }

    // AAN-5: an amount equal to the threshold is taken in, or not, as agreed.
    [Theory]
    [InlineData(99.99, true, true)]
    [InlineData(100, true, false)]
    [InlineData(100, false, true)]
    [InlineData(100.01, false, false)]
    public void Assess_AmountAroundTheThreshold_IsThatOfTheBound(double amount, bool equalIsIn, bool below)
    {
        var criteria = Standaardwerkwijzen.DuoPlus.Aanlevering with
        {
            Standaard = new() { Drempel = new Drempelbedrag { Bedrag = Bedrag.FromEuro(100m), GelijkWordtToegelaten = equalIsIn } },
            PerSoort = [],
            PerPartner = [],
        };
        var assessor = Intake.Assessor(criteria, SampleSignals.Peildatum);
        var signaal = SampleSignals.Clean().Owing((decimal)amount);

        var bits = assessor.Flat.Assess(signaal, assessor.Flat.For(signaal.Partner));

        Assert.Equal(below, (bits & VerdictBits.Of(Uitvalredensoort.OnderDrempelbedrag)) != 0);
    }
}
