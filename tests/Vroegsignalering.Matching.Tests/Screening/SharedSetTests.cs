using Xunit.Abstractions;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The bar of SCR-6 on the two shared sets, with counts per kind of error.</summary>
public class SharedSetTests(ITestOutputHelper output)
{
    // SCR-6: no geen_match row confirmed, 97 % and 95 % of the match rows confirmed, at most 5 % by hand on the plain set.
    [SharedDataTheory]
    [InlineData("", 970, 50)]
    [InlineData("-stress", 950, 120)]
    public void Judge_TheSharedSet_MeetsTheBar(string profile, int leastConfirmed, int mostByHand)
    {
        var set = SyntheticSet.Shared(profile);
        foreach (var host in Enum.GetValues<SyntheticHost>())
        {
            var counts = new VerdictCounts(set.Judge(host));
            output.WriteLine($"{(profile.Length == 0 ? "plain" : "stress")}, {host}\n{counts}\n");

            Assert.Equal(0, counts.FalselyConfirmed);
            Assert.Equal(0, counts.WrongPerson);
            Assert.Equal(0, counts.FalselyRejected);
            Assert.InRange(counts.ConfirmedPerMille, leastConfirmed, 1000);
            Assert.InRange(counts.ByHandPerMille, 0, mostByHand);

            // One of the stress set, confirmed rightly: her second initial tells her from the other with the first.
            Assert.Equal(profile.Length == 0 ? 0 : 1, counts.ConfirmedInDoubt);
        }
    }
}
