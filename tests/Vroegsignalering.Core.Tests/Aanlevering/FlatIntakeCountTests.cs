using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class FlatIntakeCountTests
{
    // The figures hold numbers up to 61; from there, and for a higher minimum, the signal is looked at.
    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(61, 60)]
    [InlineData(62, 61)]
    [InlineData(62, 62)]
    [InlineData(63, 62)]
    [InlineData(63, 63)]
    [InlineData(70, 69)]
    [InlineData(70, 70)]
    [InlineData(70, null)]
    public void Assess_NumbersAroundWhatFits_IsThatOfTheCriteria(int minimum, int? number)
    {
        var criteria = Standaardwerkwijzen.DuoPlus.Aanlevering with
        {
            Standaard = new() { MinimumTermijnen = minimum, MinimumAanmaningen = minimum },
            PerSoort = [],
            PerPartner = [],
        };
        var assessor = Intake.Assessor(criteria, SampleSignals.Peildatum);
        foreach (var (termijnen, aanmaningen) in new (int?, int?)[] { (number, 100), (100, number), (number, number) })
        {
            var signaal = SampleSignals.Clean().Counted(termijnen, aanmaningen);

            var bits = assessor.Flat.Assess(signaal, assessor.Flat.For(signaal.Partner));

            var few = VerdictBits.Of(Uitvalredensoort.TeWeinigTermijnen);
            Assert.Equal(termijnen < minimum || aanmaningen < minimum, (bits & few) != 0);
            Assert.Equal(
                assessor.Assess(signaal).Match(_ => false, uitgevallen => uitgevallen.Redenen.Any(reden => reden.Soort == Uitvalredensoort.TeWeinigTermijnen)),
                (bits & few) != 0);
        }
    }
}
