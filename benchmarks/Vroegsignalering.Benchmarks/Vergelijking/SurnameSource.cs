using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks.Vergelijking;

/// <summary>Pairs of Dutch surnames: half at random, half the one made of the other by one or two slips.</summary>
internal static class SurnameSource
{
    public static (string Left, string Right)[] MakePairs(int count)
    {
        var names = DutchSurnames.All;
        var random = new Random(20250325);
        var pairs = new (string, string)[count];
        for (var i = 0; i < count; i++)
        {
            var left = random.Next(8) == 0 ? names[random.Next(names.Count)] + '-' + names[random.Next(names.Count)] : names[random.Next(names.Count)];
            pairs[i] = (left, random.Next(2) == 0 ? names[random.Next(names.Count)] : Slip(random.Next(2) == 0 ? Slip(left, random) : left, random));
        }

        return pairs;
    }

    private static string Slip(string name, Random random)
    {
        var place = random.Next(name.Length - 1);
        return random.Next(4) switch
        {
            0 => name.Remove(place, 1),
            1 => name.Insert(place, ((char)('a' + random.Next(26))).ToString()),
            2 => name[..place] + (char)('a' + random.Next(26)) + name[(place + 1)..],
            _ => name[..place] + name[place + 1] + name[place] + name[(place + 2)..],
        };
    }
}
