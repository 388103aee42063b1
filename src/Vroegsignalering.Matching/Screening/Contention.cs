namespace Vroegsignalering.Matching.Screening;

/// <summary>Claims of one household that contradict each other and may be about the same persons, so that they can only be decided over together.</summary>
internal sealed class Contention
{
    private readonly bool[,] _contradict;

    private Contention(IReadOnlyList<Claim> claims, IReadOnlyList<int[]> choices, bool[,] contradict)
    {
        Claims = claims;
        Choices = choices;
        _contradict = contradict;
    }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>For each claim the candidates that are better than nobody, the best first; of equal ones the first.</summary>
    public IReadOnlyList<int[]> Choices { get; }

    /// <summary>The contentions of a household in which two contradicting claims want one person; where none do, each simply keeps his best.</summary>
    /// <param name="claims">The claims, in a fixed order.</param>
    /// <param name="nobody">What nobody counts for.</param>
    public static IEnumerable<Contention> Of(IReadOnlyList<Claim> claims, int nobody)
    {
        var all = new Contention(claims, [.. claims.Select(claim => ChoicesOf(claim, nobody))], Contradictions(claims));
        return all.Groups().Where(group => group.Exists(one => group.Exists(other => all.WantOnePerson(one, other)))).Select(all.PartOf);
    }

    /// <summary>Whether two claims contradict each other.</summary>
    public bool Contradicts(int one, int other) => _contradict[one, other];

    private Contention PartOf(List<int> group)
    {
        var contradict = new bool[group.Count, group.Count];
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = 0; j < group.Count; j++)
            {
                contradict[i, j] = _contradict[group[i], group[j]];
            }
        }

        return new([.. group.Select(claim => Claims[claim])], [.. group.Select(claim => Choices[claim])], contradict);
    }

    private IEnumerable<List<int>> Groups()
    {
        var left = Enumerable.Range(0, Claims.Count).ToList();
        while (left.Count > 0)
        {
            var group = new List<int> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < group.Count; i++)
            {
                var found = left.FindAll(other => _contradict[group[i], other] && Choices[group[i]].Intersect(Choices[other]).Any());
                group.AddRange(found);
                left.RemoveAll(found.Contains);
            }

            yield return group;
        }
    }

    private bool WantOnePerson(int one, int other) =>
        _contradict[one, other] && Choices[one].Length > 0 && Choices[other].Length > 0 && Choices[one][0] == Choices[other][0];

    private static int[] ChoicesOf(Claim claim, int nobody) =>
    [
        .. Enumerable.Range(0, claim.Evidence.Length)
            .Where(candidate => claim.Evidence[candidate].Score > nobody)
            .OrderByDescending(candidate => claim.Evidence[candidate].Score)
            .ThenBy(candidate => candidate),
    ];

    private static bool[,] Contradictions(IReadOnlyList<Claim> claims)
    {
        var contradict = new bool[claims.Count, claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                contradict[i, j] = contradict[j, i] = claims[i].Contradicts(claims[j]) || claims[j].Contradicts(claims[i]);
            }
        }

        return contradict;
    }
}
