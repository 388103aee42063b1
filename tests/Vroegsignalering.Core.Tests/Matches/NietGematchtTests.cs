using Vroegsignalering.Matches;

namespace Vroegsignalering.Tests.Matches;

// SEL-5
public sealed class NietGematchtTests
{
    private static readonly NietGematcht Niet = new()
    {
        Signaal = new SignalBuilder().Build(),
        Gevonden = 1,
        Minimum = 2,
        Bron = Bron.DuoPlus.Bij("1.3"),
        ZonderSleutel = false,
    };

    [Fact]
    public void Reden_FollowsFromTheKey()
    {
        Assert.Equal(Teruggavereden.TeWeinigSignalen, Niet.Reden);
        Assert.Equal(Teruggavereden.ZonderSleutel, (Niet with { ZonderSleutel = true }).Reden);
    }

    [Theory]
    [InlineData(false, "nl", "1 op de sleutel; nodig: 2; bron 001 (1.3)")]
    [InlineData(false, "en", "1 on the key; needed: 2; source 001 (1.3)")]
    [InlineData(true, "nl", "het signaal heeft niet wat de sleutel nodig heeft")]
    [InlineData(true, "en", "the signal lacks what the key needs")]
    public void ToText_SaysWhatIsMissing(bool zonderSleutel, string taal, string expected) =>
        Assert.Equal(expected, (Niet with { ZonderSleutel = zonderSleutel }).ToText(taal == "en" ? Taal.Engels : Taal.Nederlands));
}
