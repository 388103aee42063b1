using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>The known name that somebody probably meant.</summary>
internal static class Suggestion
{
    private const int LongestName = 60;

    /// <summary>One of the known names, and which was probably meant.</summary>
    public static LocalizedText OneOf(IReadOnlyList<string> known, string given)
    {
        var list = string.Join(", ", known);
        return Nearest(known, given) is { } nearest
            ? new($"een van {list}; bedoelde u '{nearest}'?", $"one of {list}; did you mean '{nearest}'?")
            : new($"een van {list}", $"one of {list}");
    }

    /// <summary>The name with the fewest letters to change, add, leave out or swap: at most a third of them; null when none is near.</summary>
    public static string? Nearest(IReadOnlyList<string> known, string given)
    {
        string? nearest = null;
        var fewest = int.MaxValue;
        if (given.Length is > 0 and <= LongestName)
        {
            foreach (var name in known)
            {
                var distance = Distance(name.ToUpperInvariant(), given.ToUpperInvariant());
                if (distance < fewest && distance <= Math.Max(1, Math.Min(name.Length, given.Length) / 3))
                {
                    (nearest, fewest) = (name, distance);
                }
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Step(table, a, b, i, j);
            }
        }

        return table[a.Length, b.Length];
    }

    private static int Step(int[,] table, string a, string b, int i, int j)
    {
        var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
