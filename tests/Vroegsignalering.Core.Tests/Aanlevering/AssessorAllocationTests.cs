using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class AssessorAllocationTests
{
    [Fact]
    public void Assess_CleanSignal_AllocatesNothing()
    {
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            var signaal = SampleSignals.Clean();
            var energie = signaal.From(Signaalpartnersoort.Energie).Counted(2, 2) with { Inspanning = new() { PersoonlijkContact = true } };
            var known = energie.Earlier(3, Signaalstatus.Opgepakt);
            var assessor = Intake.Assessor(werkwijze.Aanlevering, SampleSignals.Peildatum, [known]);
            Assess(assessor, signaal, energie, 100);

            var admitted = 0;
            Assert.Equal(0, Allocation.Least(() => admitted = Assess(assessor, signaal, energie, 5_000)));
            Assert.Equal(10_000, admitted);
        }
    }

    private static int Assess(Vroegsignalering.Aanlevering.AanleveringAssessor assessor, Vroegsignaal one, Vroegsignaal other, int times)
    {
        var admitted = 0;
        for (var i = 0; i < times; i++)
        {
            admitted += (assessor.Assess(one).IsToegelaten ? 1 : 0) + (assessor.Assess(other).IsToegelaten ? 1 : 0);
        }

        return admitted;
    }
}
