using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Keys are totally ordered: postcode, number, aanduiding, suffix ordinally; equal only when equal.</summary>
public class AdressleutelOrderProperties
{
    [Property(MaxTest = 3000, Arbitrary = [typeof(AdresArbitraries)])]
    public void CompareTo_AnyPair_AsTheNormalisedTexts(AdresPair pair)
    {
        var (left, right) = (pair.Left.Read(), pair.Right.Read());
        var expected = Math.Sign(string.CompareOrdinal(pair.Left.Normalized, pair.Right.Normalized));
        Assert.Equal(expected, Math.Sign(left.Sleutel.CompareTo(right.Sleutel)));
        Assert.Equal(-expected, Math.Sign(right.Sleutel.CompareTo(left.Sleutel)));
        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(
            (expected > 0, expected < 0, expected <= 0, expected >= 0),
            (left.Sleutel > right.Sleutel, left.Sleutel < right.Sleutel, left.Sleutel <= right.Sleutel, left.Sleutel >= right.Sleutel));
        Assert.Equal((expected > 0, expected < 0, expected <= 0, expected >= 0), (left > right, left < right, left <= right, left >= right));
    }

    [Fact]
    public void CompareTo_Null_ComesFirst()
    {
        var adres = Adres.Parse("1234AB 12");
        Assert.True(adres.CompareTo(null) > 0);
        Assert.True(null < adres);
        Assert.False(adres < null);
        Assert.True(adres >= null);
    }
}
