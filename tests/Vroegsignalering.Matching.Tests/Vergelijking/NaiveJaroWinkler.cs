namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Jaro and Winkler as the papers say it, in binary floating point.</summary>
internal static class NaiveJaroWinkler
{
    public static double Similarity(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 1 : 0;
        }

        var window = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var taken = new bool[left.Length];
        var inRight = new List<char>();
        for (var j = 0; j < right.Length; j++)
        {
            for (var i = Math.Max(0, j - window); i <= Math.Min(left.Length - 1, j + window); i++)
            {
                if (!taken[i] && left[i] == right[j])
                {
                    taken[i] = true;
                    inRight.Add(right[j]);
                    break;
                }
            }
        }

        if (inRight.Count == 0)
        {
            return 0;
        }

        var inLeft = left.Where((_, i) => taken[i]).ToList();
        double m = inRight.Count;
        var halfTranspositions = inLeft.Zip(inRight).Count(pair => pair.First != pair.Second) / 2;
        var jaro = ((m / left.Length) + (m / right.Length) + ((m - halfTranspositions) / m)) / 3;
        var prefix = left.Zip(right).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro > 0.7 ? jaro + (prefix * 0.1 * (1 - jaro)) : jaro;
    }
}
