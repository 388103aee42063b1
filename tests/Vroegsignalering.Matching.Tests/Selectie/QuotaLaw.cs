using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class QuotaLaw
{
    // SEL-2, SEL-3
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 40)]
    public void Select_AnyOptions_NeverExceedsAQuota(Match[] matches, Selectiecriteria criteria)
    {
        var result = SelectionScenario.Select(criteria, matches);

        Assert.False(result.Geselecteerd.Count > BruteForceLaw.Total(criteria));
        Assert.All(
            result.Geselecteerd.Where(oordeel => !oordeel.Uitkomst.AsT0.Aangevuld).GroupBy(oordeel => oordeel.Gebied),
            group => Assert.False(group.Count() > BruteForceLaw.Of(criteria, group.Key)));
    }

    // SEL-2: the quota that a returned match names is full.
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 40)]
    public void Select_ReturnedMatch_NamesAQuotaThatIsFull(Match[] matches, Selectiecriteria criteria)
    {
        var result = SelectionScenario.Select(criteria, matches);

        Assert.All(result.Teruggegeven, oordeel =>
        {
            var reason = oordeel.Uitkomst.AsT1;
            var taken = reason.Reden == Teruggavereden.QuotumTotaalVol
                ? result.Geselecteerd.Count
                : result.Geselecteerd.Count(other => other.Gebied == oordeel.Gebied && other.Rang < oordeel.Rang);
            Assert.Equal(reason.Quotum, taken);
        });
    }
}
