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

    // The default universe, with unknown facts.
    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Faults_OfAReadyMadePolicy_AreNone(int gemeente, string ruimte) => Assert.Equal(string.Empty, FaultsOf(gemeente, Of(ruimte)));

    // The other rules are complete without the ones for an unknown amount: where all is known no match is left for those.
    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Faults_OfAReadyMadePolicyWhereAllIsKnown_AreItsRulesForAnUnknownAmount(int gemeente, string ruimte)
    {
        var faults = Analysed.Report(Standaardtriage.All[gemeente - 1], Of(ruimte) with { MetOnbekend = false }).Fouten;
        var codes = Standaardtriage.All[gemeente - 1].Regels.Select(regel => regel.Code).Where(code => code.Contains("bedrag-onbekend", StringComparison.Ordinal));
        Assert.Equal(codes, faults.Select(fault => Assert.IsType<DodeRegel>(fault).Regel));
    }

    private static string FaultsOf(int gemeente, Analyseruimte ruimte) =>
        string.Join('\n', Analysed.Report(Standaardtriage.All[gemeente - 1], ruimte).Fouten.Select(fault => fault.ToText(Taal.Engels)));

    private static Analyseruimte Of(string ruimte) => ruimte == nameof(Analyseruimte.Wettelijk) ? Analyseruimte.Wettelijk : Analyseruimte.AllePartnersoorten;
}
