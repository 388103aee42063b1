using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vroegsignalering.DependencyInjection;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Matching.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>Thread safe in so far as the collection is.</remarks>
public static class VroegsignaleringMatchingServiceCollectionExtensions
{
    /// <summary>Registers <see cref="Matcher"/> and <see cref="Selector"/>, and what <see cref="VroegsignaleringServiceCollectionExtensions.AddVroegsignalering"/> registers.</summary>
    /// <remarks>All as singletons, and only where the host registered nothing of the kind, before or after an earlier call.</remarks>
    /// <param name="services">The collection.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddVroegsignaleringMatching(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddVroegsignalering();
        services.TryAddSingleton<Matcher>();
        services.TryAddSingleton<Selector>();
        services.TryAddSingleton<Maandrun>();
        services.TryAddSingleton<Terugblikker>();
        return services;
    }
}
