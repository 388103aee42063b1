using FsCheck.Xunit;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Tests.Grouping;

public sealed class PackedSurnameLaw
{
    // Few characters, so that one surname is often the beginning of another; what a fold never gives as well.
    private const string Characters = "AZB09:-\u00C5\u03A9";

    [Property(MaxTest = 3000)]
    public void TryPack_TwoSurnames_KeepsTheirOrder(byte[] one, byte[] other, bool common)
    {
        var (left, right) = (TextOf(one), TextOf(common ? [.. one, .. other] : other));
        var leftIsExact = PackedSurname.TryPack(left, out var packedLeft);
        var rightIsExact = PackedSurname.TryPack(right, out var packedRight);

        var order = Math.Sign(string.CompareOrdinal(left, right));
        if (packedLeft != packedRight)
        {
            Assert.Equal(order, packedLeft.CompareTo(packedRight));
        }
        else if (leftIsExact && rightIsExact)
        {
            Assert.Equal(0, order);
        }
        else if (leftIsExact)
        {
            // What does not fit comes after what is its beginning.
            Assert.Equal(-1, order);
        }

        Assert.True(packedLeft < 1UL << PackedSurname.Bits);
    }

    [Theory]
    [InlineData("MEIJDEN", true)]
    [InlineData("ABCDEFGHI", true)]
    [InlineData("ABCDEFGHIJ", false)]
    [InlineData("MÜLLER", false)]
    public void TryPack_Surname_FitsWhenShortAndPlain(string naam, bool fits) => Assert.Equal(fits, PackedSurname.TryPack(naam, out _));

    private static string TextOf(byte[] numbers) => string.Concat(numbers.Select(number => Characters[number % Characters.Length]));
}
