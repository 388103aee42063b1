using Vroegsignalering.Matching.Screening;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The best division of a household, by trying every one.</summary>
internal static class NaiveAssignment
{
    /// <summary>The highest sum of all divisions that give contradicting claims different persons.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="nobody">What nobody counts for.</param>
    /// <param name="forbidden">A claim and a person it may not get.</param>
    public static long HighestSum(IReadOnlyList<Claim> claims, int nobody, (int Claim, int Person) forbidden) =>
        Divisions(claims, 0, []).Where(division => IsAllowed(claims, division) && (forbidden.Claim < 0 || division[forbidden.Claim] != forbidden.Person))
            .Max(division => division.Select((person, i) => person < 0 ? nobody : (long)claims[i].Evidence[person].Score).Sum());

    /// <summary>Whether contradicting claims have different persons.</summary>
    public static bool IsAllowed(IReadOnlyList<Claim> claims, IReadOnlyList<int> division) => !Enumerable.Range(0, claims.Count).Any(i =>
        Enumerable.Range(0, claims.Count).Any(j => i != j && division[i] >= 0 && division[i] == division[j] && claims[i].Contradicts(claims[j])));

    private static IEnumerable<int[]> Divisions(IReadOnlyList<Claim> claims, int claim, int[] before) => claim == claims.Count
        ? [before]
        : Enumerable.Range(-1, claims[claim].Evidence.Length + 1).SelectMany(person => Divisions(claims, claim + 1, [.. before, person]));
}
