using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;

namespace Vroegsignalering.Tests.Triage.Analyse;

/// <summary>The ready-made policies leave nothing open (TRI-4).</summary>
public class StandaardtriageAnalysisTests
{
    public static TheoryData<int, string> Municipalities()
    {
        var data = new TheoryData<int, string>();
        foreach (var gemeente in Enumerable.Range(1, 6))
        {
            data.Add(gemeente, nameof(Analyseruimte.Wettelijk));
            data.Add(gemeente, nameof(Analyseruimte.AllePartnersoorten));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Faults_OfAReadyMadePolicyWhereAllIsKnown_AreNone(int gemeente, string ruimte) =>
        Assert.Equal(string.Empty, string.Join('\n', Analysed.Report(Standaardtriage.All[gemeente - 1], Of(ruimte) with { MetOnbekend = false }).Fouten));

    // Where a fact is not known no rule may hold; then a person looks first, and what is not known is an amount.
    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Faults_OfAReadyMadePolicy_AreUnknownAmountsAtWhichAPersonLooks(int gemeente, string ruimte)
    {
        var regels = Standaardtriage.All[gemeente - 1];
        foreach (var fout in Analysed.Report(regels, Of(ruimte)).Fouten)
        {
            var gap = Assert.IsType<Leemte>(fout);
            Assert.NotEmpty(gap.Mogelijk);
            Assert.True(gap.Voorbeeld!.Feiten.AantalBedragOnbekend > 0, gap.ToText(Taal.Engels));
            Assert.True(new TriageAssessor(regels).Assess(gap.Voorbeeld.Feiten).HandmatigEerst, gap.ToText(Taal.Engels));
        }
    }

    private static Analyseruimte Of(string ruimte) => ruimte == nameof(Analyseruimte.Wettelijk) ? Analyseruimte.Wettelijk : Analyseruimte.AllePartnersoorten;
}
