using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.DependencyInjection;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.DependencyInjection;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void AddVroegsignaleringMatching_NothingElse_GivesDefaultsAsSingletons()
    {
        using var provider = new ServiceCollection().AddVroegsignaleringMatching().BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<Matcher>(), provider.GetRequiredService<Matcher>());
        Assert.NotNull(provider.GetRequiredService<Selector>());
        Assert.Same(NederlandseWerkdagenkalender.Instance, provider.GetRequiredService<IWerkdagenkalender>());
        Assert.Empty(provider.GetRequiredService<PluginCatalog>().Sleutelcodes);
    }

    [Fact]
    public void AddVroegsignaleringMatching_PluginsBeforeAndAfter_AreInTheCatalogue()
    {
        var services = new ServiceCollection().AddSingleton<IMatchsleutel>(new HostMatchsleutel("postcode", _ => null));
        services.AddVroegsignaleringMatching().AddSingleton<IMatchsleutel>(new HostMatchsleutel("wijk", _ => null));

        using var provider = services.BuildServiceProvider();

        Assert.Equal(["postcode", "wijk"], provider.GetRequiredService<PluginCatalog>().Sleutelcodes);
    }

    [Fact]
    public void AddVroegsignaleringMatching_CalendarOfTheHost_CountsItsTerms()
    {
        var kalender = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, []);
        using var provider = new ServiceCollection().AddSingleton<IWerkdagenkalender>(kalender).AddVroegsignaleringMatching().BuildServiceProvider();

        Assert.Same(kalender, provider.GetRequiredService<TermijnCalculator>().Werkdagen);
        Assert.Same(provider.GetRequiredService<TermijnCalculator>(), provider.GetRequiredService<TermijnCalculator>());
    }

    [Fact]
    public void AddVroegsignaleringMatching_Twice_KeepsWhatTheHostRegistered()
    {
        var matcher = new Matcher();
        var services = new ServiceCollection().AddSingleton(matcher).AddSingleton(PluginCatalog.Empty);
        services.AddVroegsignaleringMatching().AddVroegsignaleringMatching();

        using var provider = services.BuildServiceProvider();

        Assert.Same(matcher, provider.GetRequiredService<Matcher>());
        Assert.Same(PluginCatalog.Empty, provider.GetRequiredService<PluginCatalog>());
        Assert.Single(provider.GetServices<Selector>());
    }
}
