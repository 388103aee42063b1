using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

/// <summary>Every allowed choice out of a few ranked matches (SEL-4).</summary>
internal static class BruteForceSelection
{
    /// <summary>The choice that ranks highest: of two choices, the one that holds the highest match in which they differ.</summary>
    /// <param name="gebieden">The district of each match, by rank.</param>
    /// <param name="total">The total quota; null: none.</param>
    /// <param name="perGebied">The quota of a district; null: none.</param>
    public static bool[] Best(IReadOnlyList<Gebied> gebieden, int? total, Func<Gebied, int?> perGebied)
    {
        var best = new bool[gebieden.Count];
        for (var choice = 0; choice < 1 << gebieden.Count; choice++)
        {
            var taken = Enumerable.Range(0, gebieden.Count).Select(rank => (choice >> rank & 1) == 1).ToArray();
            if (IsAllowed(taken, gebieden, total, perGebied) && RanksHigher(taken, best))
            {
                best = taken;
            }
        }

        return best;
    }

    private static bool IsAllowed(bool[] taken, IReadOnlyList<Gebied> gebieden, int? total, Func<Gebied, int?> perGebied)
    {
        if (taken.Count(each => each) > total)
        {
            return false;
        }

        for (var i = 0; i < taken.Length; i++)
        {
            var inSameDistrict = 0;
            for (var j = 0; j < taken.Length; j++)
            {
                inSameDistrict += taken[j] && gebieden[j] == gebieden[i] ? 1 : 0;
            }

            if (inSameDistrict > perGebied(gebieden[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool RanksHigher(bool[] one, bool[] other)
    {
        for (var rank = 0; rank < one.Length; rank++)
        {
            if (one[rank] != other[rank])
            {
                return one[rank];
            }
        }

        return false;
    }
}
