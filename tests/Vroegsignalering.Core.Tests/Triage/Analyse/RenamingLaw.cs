using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;

namespace Vroegsignalering.Tests.Triage.Analyse;

public sealed class RenamingLaw
{
    // TRI-4: what a rule is called changes nothing but its name; asking twice changes nothing.
    [Property(Arbitrary = [typeof(AnalyseArbitraries)], MaxTest = 300)]
    public void Findings_OfRenamedRules_AreTheSameUnderTheNewNames(Triageregels regels)
    {
        var renamed = regels with { Regels = regels.Regels.Select(regel => regel with { Code = New(regel.Code), Naam = "naam" }).ToValueList() };

        var expected = Analysed.Report(regels).Bevindingen.Select(bevinding => bevinding.Match<Analysebevinding>(
            gap => gap with { Mogelijk = New(gap.Mogelijk), Toevoegingen = New(gap.Toevoegingen) },
            dead => dead with { Regel = New(dead.Regel), Eerdere = New(dead.Eerdere) },
            single => single with { Regels = New(single.Regels), Ernaast = New(single.Ernaast) },
            overlap => overlap with { Regel = New(overlap.Regel), Andere = New(overlap.Andere) })).ToValueList();
        Assert.Equal(expected, Analysed.Report(renamed).Bevindingen);
        Assert.Equal(Analysed.Report(renamed), Analysed.Report(renamed));
    }

    // In another alphabetical order than before.
    private static string New(string code) => $"z{9 - (code[^1] - '0')}";

    private static ValueList<string> New(ValueList<string> codes) => codes.Select(New).ToValueList();
}
