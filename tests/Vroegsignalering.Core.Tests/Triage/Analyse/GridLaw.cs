using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Tests.Triage.Analyse;

public sealed class GridLaw
{
    private static readonly Triagefeiten[] Grid = [.. AnalyseArbitraries.Facts().Generator.Sample(500, new Rnd(42), 500)];

    // TRI-4: of every match of a grid that is made another way, the findings say what the conditions say when they are asked one by one.
    [Property(Arbitrary = [typeof(AnalyseArbitraries)], MaxTest = 100)]
    public void Findings_OfAnyPolicy_TellOfExactlyTheMatchesOfAGrid(Triageregels regels, bool metVolgorde)
    {
        var analysed = new Analysed(regels, new Analyseruimte { MetVolgorde = metVolgorde });
        var decided = new HashSet<string>();
        foreach (var feiten in Grid)
        {
            var cell = analysed.Find(feiten);
            Assert.True(cell >= 0, $"No cell for {string.Join(" + ", feiten.Signalen)} under {string.Join("; ", regels.Regels.Select(regel => regel.Voorwaarde))}");
            var verdicts = regels.Regels.Select(regel => (Regel: regel, Oordeel: regel.Voorwaarde.Assess(feiten))).ToList();
            var holding = verdicts.Where(each => each.Oordeel == Voorwaardeoordeel.Ja).Select(each => each.Regel).ToList();
            var deciding = holding.Where(regel => regel.Werking == Regelwerking.Beslist).ToList();
            var perhaps = verdicts.Exists(each => each.Oordeel == Voorwaardeoordeel.Onbekend);

            AssertTold<Leemte>(analysed, cell, deciding.Count == 0 && holding.Count > 0, gap => gap.Toevoegingen.Count > 0);
            AssertTold<Leemte>(analysed, cell, holding.Count == 0 && perhaps, gap => gap.Toevoegingen.Count == 0 && gap.Mogelijk.Count > 0);
            AssertTold<Leemte>(analysed, cell, holding.Count == 0 && !perhaps, gap => gap.Toevoegingen.Count == 0 && gap.Mogelijk.Count == 0);
            foreach (var overlap in analysed.Findings.Where(finding => finding.Bevinding is Regeloverlap))
            {
                var (one, other) = (((Regeloverlap)overlap.Bevinding).Regel, ((Regeloverlap)overlap.Bevinding).Andere);
                var both = deciding.Exists(regel => regel.Code == one) && deciding.Exists(regel => regel.Code == other);
                Assert.Equal(both, overlap.Boxes.Any(box => box.Contains(cell)));
            }

            decided.UnionWith(holding.Where(regel => regel.Werking == Regelwerking.VoegtToe || !metVolgorde || regel == deciding[0]).Select(regel => regel.Code));
            foreach (var other in deciding.Skip(1).Where(regel => regel.Uitkomst != deciding[0].Uitkomst && regel.Voorwaarde is not AltijdVoorwaarde))
            {
                Assert.Contains(analysed.Findings, finding => finding.Bevinding is Regeloverlap overlap && overlap.Regel == deciding[0].Code && overlap.Andere == other.Code);
            }
        }

        Assert.DoesNotContain(analysed.Findings, finding => finding.Bevinding is DodeRegel dead && decided.Contains(dead.Regel));
    }

    private static void AssertTold<T>(Analysed analysed, int cell, bool expected, Func<T, bool> fits)
        where T : Analysebevinding =>
        Assert.Equal(expected, analysed.Findings.Any(finding => finding.Bevinding is T each && fits(each) && finding.Boxes.Any(box => box.Contains(cell))));
}
