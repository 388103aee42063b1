namespace Vroegsignalering.Matching.Screening;

/// <summary>
/// Decides over the signals of a household together: two claims that contradict each other do not get one person while a better division exists.
/// </summary>
/// <remarks>
/// Of all divisions that give contradicting claims different persons, the one with the highest sum of scores; nobody counts as the lower threshold.
/// Searched in full (branch and bound) over the claims that contend for a person. Where they are too many to search, every one of them gets distance 0,
/// so that a person looks. The result does not depend on the order of signals or candidates.
/// </remarks>
internal sealed class HouseholdAssignment
{
    private const int MostClaims = 8;
    private const int MostChoices = 4;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly int _nobody;
    private readonly bool[,] _contradict;
    private readonly int[][] _choices;
    private readonly int[] _current;
    private int[] _bestChoice;
    private long _bestSum;
    private (int Claim, int Candidate) _forbidden = (-1, -1);

    private HouseholdAssignment(IReadOnlyList<Claim> claims, bool[,] contradict, int nobody)
    {
        _claims = claims;
        _contradict = contradict;
        _nobody = nobody;
        _choices = [.. claims.Select(claim => ChoicesOf(claim, nobody))];
        _current = new int[claims.Count];
        _bestChoice = new int[claims.Count];
    }

    public static void Assign(IReadOnlyList<Claim> claims, int nobody)
    {
        if (claims.Count < 2)
        {
            return;
        }

        var contradict = Contradictions(claims);
        foreach (var group in Contenders(claims, contradict))
        {
            if (group.Count > MostClaims)
            {
                group.ForEach(claim => claims[claim].Distance = 0);
                continue;
            }

            var part = new bool[group.Count, group.Count];
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = 0; j < group.Count; j++)
                {
                    part[i, j] = contradict[group[i], group[j]];
                }
            }

            new HouseholdAssignment([.. group.Select(claim => claims[claim])], part, nobody).Decide();
        }
    }

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

    // Claims hang together when they contradict each other; only a group in which two of those want one person needs a decision.
    private static IEnumerable<List<int>> Contenders(IReadOnlyList<Claim> claims, bool[,] contradict)
    {
        var seen = new bool[claims.Count];
        for (var start = 0; start < claims.Count; start++)
        {
            if (seen[start])
            {
                continue;
            }

            var group = new List<int> { start };
            seen[start] = true;
            for (var next = 0; next < group.Count; next++)
            {
                for (var other = 0; other < claims.Count; other++)
                {
                    if (!seen[other] && contradict[group[next], other])
                    {
                        seen[other] = true;
                        group.Add(other);
                    }
                }
            }

            if (group.Any(one => group.Any(other => contradict[one, other] && claims[one].Best >= 0 && claims[one].Best == claims[other].Best)))
            {
                yield return group;
            }
        }
    }

    private static int[] ChoicesOf(Claim claim, int nobody) =>
    [
        .. Enumerable.Range(0, claim.Evidence.Length)
            .Where(candidate => claim.Evidence[candidate].Score > nobody)
            .OrderByDescending(candidate => claim.Evidence[candidate].Score)
            .ThenBy(candidate => candidate)
            .Take(MostChoices),
        -1,
    ];

    private void Decide()
    {
        var (sum, chosen) = Search();
        for (var i = 0; i < _claims.Count; i++)
        {
            _claims[i].Assigned = chosen[i];
        }

        for (var i = 0; i < _claims.Count; i++)
        {
            var claim = _claims[i];
            if (chosen[i] < 0)
            {
                claim.Distance = 0;
                continue;
            }

            _forbidden = (i, chosen[i]);
            var loss = checked((int)(sum - Search().Sum));
            var own = claim.IndexOfBest(chosen[i]) is >= 0 and var next ? claim.Evidence[chosen[i]].Score - claim.Evidence[next].Score : int.MaxValue;
            claim.Distance = Math.Min(loss, own);
        }
    }

    private (long Sum, int[] Chosen) Search()
    {
        _bestSum = long.MinValue;
        _bestChoice = new int[_claims.Count];
        Extend(0, 0);
        return (_bestSum, _bestChoice);
    }

    private void Extend(int claim, long sum)
    {
        if (claim == _claims.Count)
        {
            if (sum > _bestSum)
            {
                _bestSum = sum;
                _bestChoice = [.. _current];
            }

            return;
        }

        if (sum + Enumerable.Range(claim, _claims.Count - claim).Sum(rest => (long)ScoreOf(rest, _choices[rest][0])) <= _bestSum)
        {
            return;
        }

        foreach (var candidate in _choices[claim])
        {
            if (!IsForbidden(claim, candidate))
            {
                _current[claim] = candidate;
                Extend(claim + 1, sum + ScoreOf(claim, candidate));
            }
        }
    }

    private bool IsForbidden(int claim, int candidate)
    {
        if (candidate < 0)
        {
            return false;
        }

        if (_forbidden == (claim, candidate))
        {
            return true;
        }

        for (var before = 0; before < claim; before++)
        {
            if (_contradict[before, claim] && _current[before] == candidate)
            {
                return true;
            }
        }

        return false;
    }

    private int ScoreOf(int claim, int candidate) => candidate < 0 ? _nobody : _claims[claim].Evidence[candidate].Score;
}
