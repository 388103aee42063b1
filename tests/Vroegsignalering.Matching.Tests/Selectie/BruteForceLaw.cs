using FsCheck.Xunit;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class BruteForceLaw
{
    // SEL-4: no allowed choice ranks higher.
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 300, EndSize = 40)]
    public void Select_WithoutFillingUp_IsTheHighestAllowedChoice(Match[] matches, Selectiecriteria criteria)
    {
        var result = SelectionScenario.Select(criteria with { Aanvullen = false }, matches);

        var best = BruteForceSelection.Best([.. result.Oordelen.Select(oordeel => oordeel.Gebied)], Total(criteria), gebied => Of(criteria, gebied));
        Assert.Equal(best, result.Oordelen.Select(oordeel => oordeel.Uitkomst.IsGeselecteerd));
    }

    // SEL-3, SEL-4: what filling up adds is the highest choice out of what was left.
    [Property(Arbitrary = [typeof(SelectionScenario), typeof(MatchingArbitraries)], MaxTest = 300, EndSize = 40)]
    public void Select_FillingUp_AddsTheHighestOfWhatWasLeft(Match[] matches, Selectiecriteria criteria)
    {
        var without = SelectionScenario.Select(criteria with { Aanvullen = false }, matches);
        var filled = SelectionScenario.Select(criteria with { Aanvullen = true }, matches);

        var free = Total(criteria) - without.Geselecteerd.Count ?? 0;
        var expected = without.Geselecteerd.Concat(without.Teruggegeven.Take(free)).Select(oordeel => oordeel.Rang).Order();
        Assert.Equal(expected, filled.Geselecteerd.Select(oordeel => oordeel.Rang));
        Assert.Equal(without.Teruggegeven.Take(free).Select(oordeel => oordeel.Rang), filled.Geselecteerd.Where(oordeel => oordeel.Uitkomst.AsT0.Aangevuld).Select(oordeel => oordeel.Rang));
    }

    internal static int? Total(Selectiecriteria criteria) => criteria.QuotumTotaal.Op(SignalBuilder.RunDate);

    internal static int? Of(Selectiecriteria criteria, Gebied gebied) =>
        (criteria.GenoemdeGebieden.FirstOrDefault(genoemd => genoemd.Gebied == gebied)?.Quotum ?? criteria.QuotumPerGebied).Op(SignalBuilder.RunDate);
}
