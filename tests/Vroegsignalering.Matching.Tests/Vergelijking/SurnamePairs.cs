namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Pairs of Dutch surnames: half at random, half the one made of the other by one or two slips. ASCII, because DuckDB compares bytes.</summary>
internal static class SurnamePairs
{
    public static TextPair[] Make(int count, int seed)
    {
        var names = DutchSurnames.All;
        var random = new Random(seed);
        var pairs = new TextPair[count];
        for (var i = 0; i < count; i++)
        {
            var left = random.Next(8) == 0 ? names[random.Next(names.Count)] + '-' + names[random.Next(names.Count)] : names[random.Next(names.Count)];
            pairs[i] = new(left, random.Next(2) == 0 ? names[random.Next(names.Count)] : Slip(Slip(left, random), random));
        }

        return pairs;
    }

    private static string Slip(string name, Random random)
    {
        var place = random.Next(name.Length);
        return random.Next(5) switch
        {
            0 => name.Remove(place, name.Length > 1 ? 1 : 0),
            1 => name.Insert(place, ((char)('a' + random.Next(26))).ToString()),
            2 => name[..place] + (char)('a' + random.Next(26)) + name[(place + 1)..],
            3 when place + 1 < name.Length => name[..place] + name[place + 1] + name[place] + name[(place + 2)..],
            _ => name,
        };
    }
}
