using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Sleutels;

/// <summary>Finds the key that a werkwijze names: a ready-made one or one of the host.</summary>
/// <remarks>Thread safe: no state.</remarks>
public static class MatchsleutelResolver
{
    /// <summary>The key that the rules name; local synonyms are applied by the ready-made keys with an address.</summary>
    /// <param name="regels">The rules.</param>
    /// <param name="plugins">The host's keys; null (default): none.</param>
    /// <exception cref="ArgumentException">No key has that code; the message names the path <c>matching.sleutel</c> and every known code.</exception>
    public static IMatchsleutel Resolve(Matchregels regels, PluginCatalog? plugins = null)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var synoniemen = regels.PlaatselijkeSynoniemen ? Adressynoniemen.Nederlands : null;
        return regels.Sleutel switch
        {
            Matchsleutelcodes.Adres => synoniemen is null ? AdresMatchsleutel.Instance : new AdresMatchsleutel(synoniemen),
            Matchsleutelcodes.PersoonOpAdres => synoniemen is null ? PersoonOpAdresMatchsleutel.Instance : new PersoonOpAdresMatchsleutel(synoniemen),
            Matchsleutelcodes.Persoon => PersoonMatchsleutel.Instance,
            _ => plugins?.FindSleutel(regels.Sleutel) ?? throw Unknown(regels.Sleutel, plugins),
        };
    }

    private static ArgumentException Unknown(string code, PluginCatalog? plugins)
    {
        var known = Matchsleutelcodes.All.Concat(plugins?.Sleutelcodes ?? []);
        return new ArgumentException($"matching.sleutel: '{code}' is not a known key; allowed: {string.Join(", ", known)}.");
    }
}
