using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class ExplainLaw
{
    // TER-3, TER-4: the explanation is of the date that is computed, and its steps lead there.
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 300)]
    public void Explain_AnyTerm_LeadsToTheComputedDate(LocalDate start, Termijn termijn)
    {
        var berekening = TermijnCalculator.Default.Explain(start, termijn);
        Assert.Equal(TermijnCalculator.Default.Compute(start, termijn), berekening.Vervaldatum);
        Assert.Equal(NaiveTermijn.Counted(start, termijn), berekening.GeteldTot);

        var date = berekening.GeteldTot;
        foreach (var verlenging in berekening.Verlengingen)
        {
            Assert.Equal(date, verlenging.Van);
            Assert.True(verlenging.Tot > verlenging.Van);
            date = verlenging.Tot;
        }

        Assert.Equal(berekening.Vervaldatum, date);
        if (termijn.Eenheid == Termijneenheid.Werkdagen)
        {
            // Every day is either counted or skipped.
            Assert.Equal(Math.Abs(Period.DaysBetween(start, berekening.GeteldTot)), termijn.Aantal + berekening.Overgeslagen.Count);
        }
        else
        {
            Assert.Empty(berekening.Overgeslagen);
        }
    }
}
