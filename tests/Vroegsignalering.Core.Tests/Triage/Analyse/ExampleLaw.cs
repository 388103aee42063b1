using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Tests.Triage.Analyse;

public sealed class ExampleLaw
{
    // TRI-4: the example of each finding, given to the conditions themselves, is what the finding says.
    [Property(Arbitrary = [typeof(AnalyseArbitraries)], MaxTest = 300)]
    public void Example_OfEachFinding_IsWhatTheFindingSays(Triageregels regels, bool metVolgorde)
    {
        foreach (var bevinding in Analysed.Report(regels, new Analyseruimte { MetVolgorde = metVolgorde }).Bevindingen)
        {
            var holding = bevinding.Voorbeeld is null ? [] : regels.Regels.Where(regel => Analysed.Assess(regel, bevinding.Voorbeeld) == Voorwaardeoordeel.Ja).ToList();
            var deciding = holding.Where(regel => regel.Werking == Regelwerking.Beslist).Select(regel => regel.Code).ToList();
            Assert.True(bevinding.Match(
                gap => deciding.Count == 0 && gap.Toevoegingen.Count == 0 == (holding.Count == 0),
                dead => dead.Voorbeeld is null
                    ? dead.Eerdere.Count == 0
                    : holding.Exists(regel => regel.Code == dead.Regel) && deciding[0] != dead.Regel && dead.Eerdere.Contains(deciding[0]),
                single => single.Regels.All(code => holding.Exists(regel => regel.Code == code)) && single.Regels != single.Ernaast,
                overlap => deciding.Contains(overlap.Andere) && (metVolgorde ? deciding[0] == overlap.Regel : deciding.Contains(overlap.Regel))));
        }
    }

    // A cent less and a cent more are treated alike, and otherwise than the amount.
    [Property(Arbitrary = [typeof(AnalyseArbitraries)], MaxTest = 300)]
    public void Example_OfASingleAmount_DiffersFromACentLessAndMore(Triageregels regels)
    {
        foreach (var single in Analysed.Of<LosBedrag>(regels, new Analyseruimte { MetVolgorde = false }))
        {
            Assert.NotNull(single.Voorbeeld);
            if (single.Voorbeeld.Feiten.Signalen is [{ Bedrag: { } bedrag } signaal])
            {
                Assert.Equal(single.Bedrag, bedrag);
                Assert.Equal(single.Regels, Holding(0));
                Assert.Equal(single.Ernaast, Holding(-1));
                Assert.Equal(single.Ernaast, Holding(1));
            }

            ValueList<string> Holding(long cents) => regels.Regels
                .Where(regel => Analysed.Assess(regel, single.Voorbeeld with
                {
                    Feiten = single.Voorbeeld.Feiten with { Signalen = [single.Voorbeeld.Feiten.Signalen[0] with { Bedrag = Bedrag.FromCents(single.Bedrag.Cents + cents) }] },
                }) == Voorwaardeoordeel.Ja)
                .Select(regel => regel.Code)
                .ToValueList();
        }
    }
}
