using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vroegsignalering.DependencyInjection;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>Thread safe in so far as the collection is.</remarks>
public static class VroegsignaleringMatchingServiceCollectionExtensions
{
    /// <summary>Registers <see cref="Matcher"/>, <see cref="Selector"/>, the run and the tolerant <see cref="BrpControle"/>, by which the screener checks the register of persons; and what <see cref="VroegsignaleringServiceCollectionExtensions.AddVroegsignalering"/> registers.</summary>
    /// <remarks>All as singletons, and only where the host registered nothing of the kind, before or after an earlier call.</remarks>
    /// <param name="services">The collection.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddVroegsignaleringMatching(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddVroegsignalering();
        services.TryAddSingleton<IBrpControle>(_ => new BrpControle());
        services.TryAddSingleton<Matcher>();
        services.TryAddSingleton<Selector>();
        services.TryAddSingleton<Maandrun>();
        services.TryAddSingleton<Terugblikker>();
        return services;
    }
}
