namespace Vroegsignalering.Matching.Screening;

/// <summary>
/// Decides over the signals of a household together: two claims that contradict each other do not get one person while a better division exists.
/// </summary>
/// <remarks>
/// Of all divisions that give contradicting claims different persons, the one with the highest sum of scores; nobody counts as the lower threshold.
/// Searched in full (branch and bound) over each contention. Where the claims are too many to search, every one of them gets distance 0, so that a
/// person looks. Of divisions with equal sums the first in the order of the claims is taken.
/// </remarks>
internal sealed class HouseholdAssignment
{
    /// <summary>Most claims that are searched: some hundred thousand divisions.</summary>
    public const int MostClaims = 6;

    private readonly Contention _contention;
    private readonly int _nobody;
    private readonly int[][] _choices;
    private readonly int[] _current;
    private readonly long[] _most;
    private int[] _bestChoice;
    private long _bestSum;
    private (int Claim, int Candidate) _forbidden = (-1, -1);

    private HouseholdAssignment(Contention contention, int nobody)
    {
        var count = contention.Claims.Count;
        _contention = contention;
        _nobody = nobody;
        _current = new int[count];
        _bestChoice = new int[count];

        // The others of the contention can take one person each: as many choices as there are claims are enough.
        _choices = [.. contention.Choices.Select(choices => (int[])[.. choices.Take(count), -1])];
        _most = new long[count + 1];
        for (var i = count - 1; i >= 0; i--)
        {
            _most[i] = _most[i + 1] + ScoreOf(i, _choices[i][0]);
        }
    }

    public static void Assign(IReadOnlyList<Claim> claims, int nobody)
    {
        foreach (var contention in Contention.Of(claims, nobody))
        {
            if (contention.Claims.Count > MostClaims)
            {
                foreach (var claim in contention.Claims)
                {
                    claim.Distance = 0;
                }
            }
            else
            {
                new HouseholdAssignment(contention, nobody).Decide();
            }
        }
    }

    private void Decide()
    {
        var (sum, chosen) = Search();
        for (var i = 0; i < chosen.Length; i++)
        {
            var claim = _contention.Claims[i];
            claim.Assigned = chosen[i];
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
        Extend(0, 0);
        return (_bestSum, _bestChoice);
    }

    private void Extend(int claim, long sum)
    {
        if (sum + _most[claim] <= _bestSum)
        {
            return;
        }

        if (claim == _current.Length)
        {
            _bestSum = sum;
            _bestChoice = [.. _current];
            return;
        }

        foreach (var candidate in _choices[claim])
        {
            if (candidate < 0 || !IsTaken(claim, candidate))
            {
                _current[claim] = candidate;
                Extend(claim + 1, sum + ScoreOf(claim, candidate));
            }
        }
    }

    private bool IsTaken(int claim, int candidate)
    {
        if (_forbidden == (claim, candidate))
        {
            return true;
        }

        for (var before = 0; before < claim; before++)
        {
            if (_current[before] == candidate && _contention.Contradicts(before, claim))
            {
                return true;
            }
        }

        return false;
    }

    private int ScoreOf(int claim, int candidate) => candidate < 0 ? _nobody : _contention.Claims[claim].Evidence[candidate].Score;
}
