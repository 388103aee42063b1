using System.Text.Json;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class PartnerverleningTests
{
    [Fact]
    public void Applies_NoneAllOrNamed()
    {
        var named = new Partnerverlening { Partners = ["water b", "energie a"] };

        Assert.False(Partnerverlening.Geen.Applies("energie a"));
        Assert.True(Partnerverlening.Alle.Applies("energie a"));
        Assert.True(named.Applies("energie a"));
        Assert.False(named.Applies("zorg c"));
        Assert.False(named.Applies("Energie A"));
    }

    // The order in which partners are named, or twice, is no other agreement.
    [Fact]
    public void Partners_AnyOrder_AreOneAgreement()
    {
        var one = new Partnerverlening { Partners = ["b", "a", "b"] };

        Assert.Equal(new Partnerverlening { Partners = ["a", "b"] }, one);
        Assert.Equal("a, b", one.ToString());
        Assert.Equal(("alle", "geen"), (Partnerverlening.Alle.ToString(), Partnerverlening.Geen.ToString()));
        Assert.Equal(one, JsonSerializer.Deserialize<Partnerverlening>(JsonSerializer.Serialize(one)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Partners_Empty_IsRefused(string partner) => Assert.Throws<ArgumentException>(() => new Partnerverlening { Partners = ["a", partner] });
}
