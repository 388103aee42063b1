namespace Vroegsignalering.Tests.Adressen;

/// <summary>Reading 200,000 rows must be cheap: a clean address costs the address and nothing else.</summary>
public class AdresAllocationTests
{
    // The object holds four references and sixteen bytes of key, letter and use.
    private const int BytesPerAddress = 64;
    private const int Runs = 1000;

    [Theory]
    [InlineData("2015HD", "26", "", "")]
    [InlineData("2015 hd", " 026 ", "A", "bis")]
    [InlineData("2015HD", "26A", "", "")]
    public void TryRead_CleanAddress_AllocatesOnlyTheAddress(string postcode, string huisnummer, string huisletter, string toevoeging)
    {
        var invoer = new Adresinvoer { Postcode = postcode, Huisnummer = huisnummer, Huisletter = huisletter, Toevoeging = toevoeging, Woonplaats = "Haarlem" };
        var allocated = Measure(() => Adres.TryRead(invoer, out _, out _));
        Assert.InRange(allocated, 1, BytesPerAddress * Runs);
    }

    [Fact]
    public void CompareAndHash_ExactKeys_AllocateNothing()
    {
        var (left, right) = (Adres.Parse("2015HD 26 A bis"), Adres.Parse("2015hd 26-abis"));
        Assert.Equal(0, Measure(() => left.Equals(right) && left.CompareTo(right) == 0 && left.GetHashCode() == right.GetHashCode()));
    }

    private static long Measure(Func<bool> action)
    {
        for (var i = 0; i < Runs; i++)
        {
            Assert.True(action());
        }

        return Allocation.Least(() =>
        {
            for (var i = 0; i < Runs; i++)
            {
                action();
            }
        });
    }
}
