using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Werkwijzen;

public sealed class PluginCatalogTests
{
    [Fact]
    public void Check_KnownPlugin_HasNoFault()
    {
        var werkwijze = Standaardwerkwijzen.Twente with { Aanlevering = Standaardwerkwijzen.Twente.Aanlevering with { EigenCriteria = ["b", "a"] } };

        Assert.Empty(WerkwijzeChecker.Check(werkwijze, new PluginCatalog([new Always("a"), new Always("b")])));
        Assert.Equal("een van a", Assert.Single(WerkwijzeChecker.Check(werkwijze, new PluginCatalog([new Always("a")]))).Allowed.Nederlands);
    }

    [Fact]
    public void Criteriumcodes_OrdinalOrder_AndFoundByCode()
    {
        var b = new Always("b");
        var catalog = new PluginCatalog([b, new Always("a")]);

        Assert.Equal(["a", "b"], catalog.Criteriumcodes);
        Assert.Same(b, catalog.FindCriterium("b"));
        Assert.Null(catalog.FindCriterium("B"));
    }

    [Theory]
    [InlineData("ouderdom")]
    [InlineData("a")]
    public void New_CodeTaken_IsRefused(string code) =>
        Assert.Throws<ArgumentException>(() => new PluginCatalog([new Always("a"), new Always(code)]));

    private sealed class Always(string code) : IAanlevercriterium
    {
        public string Code => code;

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => Criteriumoordeel.Voldaan;
    }
}
