using Vroegsignalering.Matches;

namespace Vroegsignalering.Tests.Matches;

public sealed class SleutelwaardeTests
{
    private static readonly Adressleutel Adres = Adressleutel.Parse("2015HD 26 A");

    // SIG-12
    [Fact]
    public void ToString_OfEveryShape_IsMasked()
    {
        Assert.Equal("2015** ***", Sleutelwaarde.Of(Adres).ToString());
        Assert.Equal("2015** ***", Sleutelwaarde.Of(Adres, "JANSEN 1980-05-17").ToString());
        Assert.Equal("***", Sleutelwaarde.Of("JANSEN 1980-05-17").ToString());
    }

    [Fact]
    public void ToCanonicalString_OfEveryShape_IsInFull()
    {
        Assert.Equal("2015HD 26 A", Sleutelwaarde.Of(Adres).ToCanonicalString());
        Assert.Equal("2015HD 26 A JANSEN 1980-05-17", Sleutelwaarde.Of(Adres, "JANSEN 1980-05-17").ToCanonicalString());
        Assert.Equal("JANSEN 1980-05-17", Sleutelwaarde.Of("JANSEN 1980-05-17").ToCanonicalString());
    }

    // SEL-7: address first, then text, ordinally.
    [Fact]
    public void CompareTo_Shapes_OrdersByAddressThenText()
    {
        Sleutelwaarde[] ordered =
        [
            Sleutelwaarde.Of("B"),
            Sleutelwaarde.Of("a"),
            Sleutelwaarde.Of(Adressleutel.Parse("2015HD 26")),
            Sleutelwaarde.Of(Adres),
            Sleutelwaarde.Of(Adres, "A"),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second >= pair.First && pair.First != pair.Second));
    }
}
