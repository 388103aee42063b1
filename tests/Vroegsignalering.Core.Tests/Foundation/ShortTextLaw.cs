using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

/// <summary>A short text is and does what its string is and does.</summary>
public sealed class ShortTextLaw
{
    // Few characters, so that texts are often equal or begin alike; NUL, the last of ASCII and what is beyond it are the bounds of packing.
    private static readonly Gen<string> Texts =
        from length in Gen.Choose(0, 12)
        from characters in Gen.Elements('0', '1', '9', '-', 'A', 'a', '\0', '\u007F', '\u0080', 'é').ArrayOf(length)
        select new string(characters);

    private static readonly Gen<string> Numbers =
        from length in Gen.Choose(0, 11)
        from characters in Gen.Elements('0', '1', 'A').ArrayOf(length)
        select new string(characters);

    [Property(MaxTest = 2000)]
    public Property AnyTwo_EqualOrderAndHash_AsTheirStrings() => Prop.ForAll(Gen.OneOf(Texts, Numbers).Two().ToArbitrary(), pair =>
    {
        var (one, other) = (new ShortText(pair.Item1), new ShortText(pair.Item2));
        return one.ToString() == pair.Item1
            && one.Equals(other) == (pair.Item1 == pair.Item2)
            && Math.Sign(one.CompareTo(other)) == Math.Sign(string.CompareOrdinal(pair.Item1, pair.Item2))
            && (!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
    });

    [Fact]
    public void Default_IsTheEmptyText()
    {
        Assert.Equal(string.Empty, default(ShortText).ToString());
        Assert.Equal(default, new ShortText(string.Empty));
    }

    // Numbers given one after another must not share hashes: what is given twice is found by them.
    [Fact]
    public void GetHashCode_NumbersInARow_Differ()
    {
        var hashes = Enumerable.Range(0, 100_000).Select(i => new ShortText(FormattableString.Invariant($"S{i:D8}")).GetHashCode()).ToHashSet();

        Assert.InRange(hashes.Count, 99_900, 100_000);
    }

    [Theory]
    [InlineData("123456789", 0)]
    [InlineData("1234567890", 48)]
    public void Constructor_NineCharacters_AllocatesNothing(string text, int bytes)
    {
        var total = 0;

        Assert.Equal(bytes, Allocation.Least(() => total ^= new ShortText(text).GetHashCode()));
    }
}
