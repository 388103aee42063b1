using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Two keys are equal exactly when the normalised texts are (SIG-6), and the hash agrees.</summary>
public class AdressleutelEqualityProperties
{
    [Property(MaxTest = 3000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Equals_AnyPair_AsTheOracle(AdresPair pair)
    {
        var (left, right) = (pair.Left.Read(), pair.Right.Read());
        var expected = pair.Left.Normalized == pair.Right.Normalized;
        Assert.Equal(expected, left.Sleutel == right.Sleutel);
        Assert.Equal(expected, left.Sleutel.Equals((object)right.Sleutel));
        Assert.Equal(!expected, left.Sleutel != right.Sleutel);
        Assert.Equal(expected, left == right);
        Assert.Equal(expected, left.Equals((Verblijfplaats)right));
        Assert.True(!expected || left.Sleutel.GetHashCode() == right.Sleutel.GetHashCode());
        Assert.True(!expected || left.GetHashCode() == right.GetHashCode());
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void HasSameHuisnummer_AnyPair_LooksAtPostcodeAndNumberOnly(AdresPair pair)
    {
        // MAT-7
        var expected = pair.Left.Normalized[..12] == pair.Right.Normalized[..12];
        Assert.Equal(expected, pair.Left.Read().Sleutel.HasSameHuisnummer(pair.Right.Read().Sleutel));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(AdresArbitraries)])]
    public void IsExact_UpToFiveCharacters_AndOnlyThen(AdresParts parts)
    {
        var suffix = AdresOracle.Suffix(parts.Letter, parts.Toevoeging);
        Assert.Equal(suffix.Length <= 5 && suffix.All(char.IsAscii), parts.Read().Sleutel.IsExact);
    }
}
