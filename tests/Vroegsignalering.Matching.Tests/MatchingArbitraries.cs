using FsCheck;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests;

/// <summary>What properties of the matcher are asked over.</summary>
public static class MatchingArbitraries
{
    public static Arbitrary<SmallMonth> Months() => SignalGenerators.SmallMonths();

    public static Arbitrary<Matchcriteria> Criteria() => CriteriaGenerators.Matching();

    public static Arbitrary<Selectiecriteria> Selectie() => CriteriaGenerators.Selectie();
}
