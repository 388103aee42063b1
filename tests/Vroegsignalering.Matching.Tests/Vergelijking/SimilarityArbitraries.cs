using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Pairs of texts that have much in common: few letters, and often the one made of the other by a few edits.</summary>
public static class SimilarityArbitraries
{
    public static Arbitrary<TextPair> Pairs() => Gen.OneOf(Unrelated(), Edited()).ToArbitrary();

    private static Gen<string> Text(int longest) =>
        from length in Gen.Choose(0, longest)
        from chars in Gen.Elements("ABCDE'é\0".ToCharArray()).ArrayOf(length)
        select new string(chars);

    private static Gen<TextPair> Unrelated() =>
        from longest in Gen.Elements(3, 12, 33, 70)
        from left in Text(longest)
        from right in Text(longest)
        select new TextPair(left, right);

    private static Gen<TextPair> Edited() =>
        from longest in Gen.Elements(6, 33, 70)
        from left in Text(longest)
        from edits in Gen.Choose(0, 4)
        from seed in Gen.Choose(0, int.MaxValue)
        select new TextPair(left, Edit(left, edits, new System.Random(seed)));

    private static string Edit(string text, int edits, System.Random random)
    {
        var chars = text.ToList();
        for (var i = 0; i < edits; i++)
        {
            var place = random.Next(chars.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    chars.Insert(place, (char)('A' + random.Next(5)));
                    break;
                case 1 when place < chars.Count:
                    chars.RemoveAt(place);
                    break;
                case 2 when place + 1 < chars.Count:
                    (chars[place], chars[place + 1]) = (chars[place + 1], chars[place]);
                    break;
            }
        }

        return new([.. chars]);
    }
}
