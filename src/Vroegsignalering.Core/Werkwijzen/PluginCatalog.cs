using System.Collections.Frozen;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Werkwijzen;

/// <summary>The host's own criteria, keys, comparisons, conditions of triage and checks of screening, found by the code that a werkwijze names.</summary>
/// <remarks>Filled by hand or from the container. Thread safe: immutable, when the plug-ins are.</remarks>
public sealed class PluginCatalog
{
    private readonly FrozenDictionary<string, IAanlevercriterium> _criteria;
    private readonly FrozenDictionary<string, IMatchsleutel> _sleutels;
    private readonly FrozenDictionary<string, IRangorde> _rangordes;
    private readonly FrozenDictionary<string, ITriagevoorwaarde> _voorwaarden;
    private readonly FrozenDictionary<string, IScreeningscontrole> _controles;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="criteria">The host's criteria.</param>
    /// <param name="sleutels">The host's keys.</param>
    /// <param name="rangordes">The host's comparisons.</param>
    /// <param name="voorwaarden">The host's conditions of triage.</param>
    /// <param name="controles">The host's checks of screening.</param>
    /// <exception cref="ArgumentException">A code is given twice, or is one of a ready-made key, comparison or check.</exception>
    public PluginCatalog(
        IEnumerable<IAanlevercriterium>? criteria = null,
        IEnumerable<IMatchsleutel>? sleutels = null,
        IEnumerable<IRangorde>? rangordes = null,
        IEnumerable<ITriagevoorwaarde>? voorwaarden = null,
        IEnumerable<IScreeningscontrole>? controles = null)
    {
        _criteria = Index(criteria, plugin => plugin.Code, Aanlevercriteriumcodes.All);
        _sleutels = Index(sleutels, plugin => plugin.Code, Matchsleutelcodes.All);
        _rangordes = Index(rangordes, plugin => plugin.Code, Matches.Rangordecodes.All);
        _voorwaarden = Index(voorwaarden, plugin => plugin.Code, []);
        _controles = Index(controles, plugin => plugin.Code, Screening.Controlecodes.All);
    }

    /// <summary>No plug-ins.</summary>
    public static PluginCatalog Empty { get; } = new();

    /// <summary>The codes of the criteria, in ordinal order.</summary>
    public IEnumerable<string> Criteriumcodes => _criteria.Keys.Order(StringComparer.Ordinal);

    /// <summary>The codes of the keys, in ordinal order.</summary>
    public IEnumerable<string> Sleutelcodes => _sleutels.Keys.Order(StringComparer.Ordinal);

    /// <summary>The codes of the comparisons, in ordinal order.</summary>
    public IEnumerable<string> Rangordecodes => _rangordes.Keys.Order(StringComparer.Ordinal);

    /// <summary>The codes of the conditions of triage, in ordinal order.</summary>
    public IEnumerable<string> Voorwaardecodes => _voorwaarden.Keys.Order(StringComparer.Ordinal);

    /// <summary>The conditions of triage, in the order of their codes.</summary>
    public IEnumerable<ITriagevoorwaarde> Voorwaarden => Voorwaardecodes.Select(code => _voorwaarden[code]);

    /// <summary>The codes of the checks of screening, in ordinal order.</summary>
    public IEnumerable<string> Controlecodes => _controles.Keys.Order(StringComparer.Ordinal);

    /// <summary>The checks of screening, in the order of their codes.</summary>
    public IEnumerable<IScreeningscontrole> Controles => Controlecodes.Select(code => _controles[code]);

    /// <summary>The criterion with a code; null: none.</summary>
    /// <param name="code">The code.</param>
    public IAanlevercriterium? FindCriterium(string code) => _criteria.GetValueOrDefault(code);

    /// <summary>The key with a code; null: none.</summary>
    /// <param name="code">The code.</param>
    public IMatchsleutel? FindSleutel(string code) => _sleutels.GetValueOrDefault(code);

    /// <summary>The comparison with a code; null: none.</summary>
    /// <param name="code">The code.</param>
    public IRangorde? FindRangorde(string code) => _rangordes.GetValueOrDefault(code);

    /// <summary>The check of screening with a code; null: none.</summary>
    /// <param name="code">The code.</param>
    public IScreeningscontrole? FindControle(string code) => _controles.GetValueOrDefault(code);

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T>? plugins, Func<T, string> code, IReadOnlyList<string> builtIn)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var plugin in plugins ?? [])
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(code(plugin), nameof(plugins));
            if (builtIn.Contains(code(plugin)) || !index.TryAdd(code(plugin), plugin))
            {
                throw new ArgumentException($"The code '{code(plugin)}' is taken already; every plug-in has a code of its own.", nameof(plugins));
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
