using Xunit.Abstractions;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The bar of SCR-6 on sets of the same kinds of error with other seeds, with room to spare.</summary>
public class OtherSeedsLaw(ITestOutputHelper output)
{
    // SCR-6. The register may know the use of addresses or not, may search by name and birth date or only by address, and may have earlier addresses or not.
    [SharedDataTheory]
    [InlineData(2001)]
    [InlineData(2002)]
    [InlineData(2003)]
    [InlineData(2004)]
    [InlineData(2005)]
    public void Judge_SetsOfAnySeed_MeetTheBar(int seed)
    {
        foreach (var (name, recipe, leastConfirmed, mostByHand) in new[] { ("plain", SyntheticRecipe.Plain, 980, 50), ("stress", SyntheticRecipe.Stress, 960, 150) })
        {
            var set = SyntheticSignals.Make(seed, recipe);
            foreach (var host in Enum.GetValues<SyntheticHost>())
            {
                var counts = new VerdictCounts(set.Judge(host));
                output.WriteLine($"{name}, seed {seed}, {host}\n{counts}\n");

                // A host that shows only who lives there now hides a twin who moved; nobody can tell him from the one who stayed.
                Assert.Equal(0, host == SyntheticHost.AddressesNow ? counts.FalselyConfirmedOfAnotherDay : counts.FalselyConfirmed);
                Assert.Equal(0, host == SyntheticHost.AddressesNow ? 0 : counts.WrongPerson);
                Assert.Equal(0, counts.FalselyRejected);
                Assert.InRange(counts.ConfirmedPerMille, leastConfirmed, 1000);
                Assert.InRange(counts.ByHandPerMille, 0, mostByHand);
            }
        }
    }
}
