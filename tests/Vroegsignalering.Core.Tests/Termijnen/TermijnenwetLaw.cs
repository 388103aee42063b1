using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnenwetLaw
{
    private static readonly TermijnCalculator Calculator = TermijnCalculator.Default;

    // TER-4
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public void Compute_AnyTerm_AgreesWithTheNaiveReading(LocalDate start, Termijn termijn) => Assert.Equal(
        NaiveTermijn.IsExtended(termijn) ? NaiveTermijn.Extended(start, termijn) : NaiveTermijn.Counted(start, termijn), Calculator.Compute(start, termijn));

    // TER-4: around Christmas, Easter and May of known years, where the extensions are.
    [Fact]
    public void Compute_ShortTermsOnEveryDayOfFourYears_AgreeWithTheNaiveReading()
    {
        var extended = 0;
        foreach (var termijn in new[] { 1, 2, 3, 4, 5, 7 }.SelectMany(n => new[] { "kalenderdagen", "werkdagen" }.Select(unit => Termijn.Parse($"{n} {unit} (wet-of-amvb)"))))
        {
            for (var start = new LocalDate(2025, 1, 1); start.Year <= 2028; start = start.PlusDays(1))
            {
                var due = Calculator.Compute(start, termijn);
                Assert.Equal((start, termijn, NaiveTermijn.Extended(start, termijn)), (start, termijn, due));
                extended += due != NaiveTermijn.Counted(start, termijn) ? 1 : 0;
            }
        }

        Assert.InRange(extended, 1000, 10_000);
    }
}
