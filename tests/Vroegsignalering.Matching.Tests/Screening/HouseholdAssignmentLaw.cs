using FsCheck.Xunit;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The division found is the best of all, and a distance is what is lost without it (SCR-5).</summary>
[Properties(Arbitrary = [typeof(HouseholdArbitraries)], MaxTest = 200)]
public class HouseholdAssignmentLaw
{
    private const int Nobody = -7_000;

    [Property]
    public void Assign_AnyHousehold_FindsTheBestDivision(HouseholdCase household, HouseholdCase visitors)
    {
        var claims = household.Signals.Concat(visitors.Signals.Take(1)).Select(signal => ClaimOf(signal, household.Persons)).ToList();

        HouseholdAssignment.Assign(claims, Nobody);

        // Who fits nobody keeps his best candidate to be shown, and counts as nobody.
        var division = claims.ConvertAll(claim => claim.Assigned >= 0 && claim.Evidence[claim.Assigned].Score > Nobody ? claim.Assigned : -1);
        var highest = NaiveAssignment.HighestSum(claims, Nobody, (-1, -1));
        Assert.True(NaiveAssignment.IsAllowed(claims, division));
        Assert.Equal(highest, division.Select((person, i) => person < 0 ? Nobody : (long)claims[i].Evidence[person].Score).Sum());
        for (var i = 0; i < claims.Count; i++)
        {
            if (division[i] >= 0)
            {
                // A claim that does not contend keeps its distance to the next candidate, be he worse than nobody.
                var score = claims[i].Evidence[division[i]].Score;
                var own = score - claims[i].Evidence[claims[i].IndexOfBest(division[i])].Score;
                var loss = highest - NaiveAssignment.HighestSum(claims, Nobody, (i, division[i]));
                Assert.Equal(Math.Min(own, loss), Math.Min(claims[i].Distance!.Value, score - Nobody));
                Assert.True(claims[i].Distance == own || claims.Exists(other => claims[i].Contradicts(other) || other.Contradicts(claims[i])));
            }
            else if (claims[i].Assigned < 0)
            {
                Assert.Equal(0, claims[i].Distance);
            }
        }
    }

    private static Claim ClaimOf(Vroegsignaal signal, IReadOnlyList<Registerpersoon> persons)
    {
        var profile = SignalProfile.Of(signal, Naamfrequenties.Nederland);
        return new(Signaalverwijzing.Of(signal), profile, [.. persons.Select(person => PersonComparer.Compare(profile, person, Adressynoniemen.None))]);
    }
}
