using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests;

public sealed class PluginKeyTests
{
    private static readonly SignalBuilder Signal = new();

    // MAT-1: a text of any kind is a key, and its order is ordinal.
    [Fact]
    public void Match_TextKey_GroupsAndOrdersByText()
    {
        var plugins = new PluginCatalog(sleutels: [new HostMatchsleutel("postcode", signal => Sleutelwaarde.Of(signal.Adres.Postcode.ToCanonicalString()))]);
        var builders = new[] { "9711AB 5", "1012AB 1", "9711AB 6", "1012AB 2 achterhuis", "5000AA 1" }.Select((adres, i) => Signal with { Nummer = $"S{i}", Adres = adres });
        var month = new SmallMonth { Signalen = [.. builders.Select(builder => (builder.Build(), false))], Terugblik = [] };

        var result = Scenario.Run(Scenario.TwoOnAddress with { Sleutel = "postcode" }, month, plugins);

        Assert.Equal(["1012AB", "9711AB"], result.Matches.Select(match => match.Sleutel?.ToCanonicalString()));
        Assert.Equal(["S4 1/2"], Scenario.NietGematchtLines(result));
    }

    // The default value is no key.
    [Fact]
    public void Match_DefaultKeyValue_StandsAlone()
    {
        var plugins = new PluginCatalog(sleutels: [new HostMatchsleutel("geen", _ => default(Sleutelwaarde))]);
        var month = new SmallMonth { Signalen = [(Signal.Build(), false), ((Signal with { Nummer = "S2" }).Build(), false)], Terugblik = [] };

        var result = Scenario.Run(Scenario.TwoOnAddress with { Sleutel = "geen" }, month, plugins);

        Assert.Equal(["S1 1/2 keyless", "S2 1/2 keyless"], Scenario.NietGematchtLines(result));
    }

    [Fact]
    public void Match_UnknownCode_ListsTheCodesOfTheHostToo()
    {
        var plugins = new PluginCatalog(sleutels: [new HostMatchsleutel("postcode", _ => null)]);
        var month = new SmallMonth { Signalen = [], Terugblik = [] };

        var error = Assert.Throws<ArgumentException>(() => Scenario.Run(Scenario.TwoOnAddress with { Sleutel = "postkode" }, month, plugins));

        Assert.Equal("matching.sleutel: 'postkode' is not a known key; allowed: adres, persoon-op-adres, persoon, postcode.", error.Message);
    }
}
