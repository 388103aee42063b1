using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>Thread safe in so far as the collection is.</remarks>
public static class VroegsignaleringServiceCollectionExtensions
{
    /// <summary>
    /// Registers the Dutch calendar of working days and a calculator of terms; over these the contact policy, the processor of cases, the feedback policy and
    /// the planner of aftercare; the screener, with the <see cref="IBrpControle"/> that the container knows, if any; and a catalogue of the criteria, keys,
    /// comparisons, conditions and checks that the container knows.
    /// </summary>
    /// <remarks>
    /// All as singletons, and only where the host registered nothing of the kind. The catalogue collects every <see cref="IAanlevercriterium"/>,
    /// <see cref="IMatchsleutel"/>, <see cref="IRangorde"/>, <see cref="ITriagevoorwaarde"/> and <see cref="IScreeningscontrole"/> that is registered as a singleton, whether before or after this call. A werkwijze is never a
    /// service: it is an argument of each run.
    /// </remarks>
    /// <param name="services">The collection.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddVroegsignalering(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IWerkdagenkalender>(NederlandseWerkdagenkalender.Instance);
        services.TryAddSingleton(provider => new TermijnCalculator(provider.GetRequiredService<IWerkdagenkalender>()));
        services.TryAddSingleton<IContactPolicy>(provider => new ContactPolicy(provider.GetRequiredService<TermijnCalculator>()));
        services.TryAddSingleton(provider => new ZaakProcessor(provider.GetRequiredService<IContactPolicy>(), provider.GetRequiredService<TermijnCalculator>()));
        services.TryAddSingleton(provider => new Screener(provider.GetService<IBrpControle>()));
        services.TryAddSingleton<ITerugkoppelPolicy>(provider => new TerugkoppelPolicy(provider.GetRequiredService<TermijnCalculator>()));
        services.TryAddSingleton(provider => new NazorgPlanner(provider.GetRequiredService<TermijnCalculator>()));
        services.TryAddSingleton(provider => new PluginCatalog(
            provider.GetServices<IAanlevercriterium>(),
            provider.GetServices<IMatchsleutel>(),
            provider.GetServices<IRangorde>(),
            provider.GetServices<ITriagevoorwaarde>(),
            provider.GetServices<IScreeningscontrole>()));
        return services;
    }
}
