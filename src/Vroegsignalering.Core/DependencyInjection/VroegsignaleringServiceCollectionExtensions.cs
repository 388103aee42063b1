using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>Thread safe in so far as the collection is.</remarks>
public static class VroegsignaleringServiceCollectionExtensions
{
    /// <summary>
    /// Registers the Dutch calendar of working days, a calculator of terms and a contact policy over it, and a catalogue of the criteria, keys and
    /// comparisons that the container knows.
    /// </summary>
    /// <remarks>
    /// All as singletons, and only where the host registered nothing of the kind. The catalogue collects every <see cref="IAanlevercriterium"/>,
    /// <see cref="IMatchsleutel"/> and <see cref="IRangorde"/> that is registered as a singleton, whether before or after this call. A werkwijze is never a
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
        services.TryAddSingleton(provider => new PluginCatalog(
            provider.GetServices<IAanlevercriterium>(),
            provider.GetServices<IMatchsleutel>(),
            provider.GetServices<IRangorde>()));
        return services;
    }
}
