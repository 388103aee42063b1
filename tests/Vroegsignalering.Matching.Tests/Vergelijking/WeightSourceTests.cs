using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>The weights that <c>docs/screening.md</c> counts among strangers: each lies at or less than half a bit below what is counted.</summary>
public class WeightSourceTests
{
    [SharedDataFact]
    public void Weights_OfGivenNamesInCommon_FollowFromTheSharedPersons()
    {
        var names = SharedData.Rows("synthetisch-personen.csv").Select(row => NameFold.Fold(row["voornamen"].Split(' ')[0])).ToList();

        Assert.InRange(Pairs(names.Count) * 10 / SharedPairs(names, name => name[..1]), 135, 145);
        Assert.InRange(Pairs(names.Count) / SharedPairs(names, name => name), 110, 120);
        AssertFollows(Vergelijkingsgrond.VoorlettersGelijk, Pairs(names.Count), SharedPairs(names, name => name[..1]));
        AssertFollows(Vergelijkingsgrond.VoornamenGelijk, Pairs(names.Count), SharedPairs(names, name => name));
    }

    [Fact]
    public void Weights_OfADateInCommon_FollowFromTheCalendar()
    {
        AssertFollows(Vergelijkingsgrond.GeboortedatumGelijk, 80 * 365, 1);
        AssertFollows(Vergelijkingsgrond.GeboortedatumMaand, 80 * 12, 1);
    }

    [Fact]
    public void Weight_OfTheAddress_IsTwoInAMillion() => Assert.InRange(Millibits.OneIn(1_000_000, 2) - Bewijsgewichten.Of(Vergelijkingsgrond.AdresGelijk), -100, 100);

    private static void AssertFollows(Vergelijkingsgrond grond, long total, long part) =>
        Assert.InRange(Millibits.OneIn(total, part) - Bewijsgewichten.Of(grond), 0, 499);

    private static long Pairs(long count) => count * (count - 1) / 2;

    private static long SharedPairs(List<string> names, Func<string, string> key) => names.GroupBy(key).Sum(group => Pairs(group.Count()));
}
