using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Says what the rules give one match, before capacity (TRI-2).</summary>
/// <remarks>Thread safe: immutable, when the conditions of the host are pure.</remarks>
public sealed class TriageAssessor
{
    private readonly Triageregel[] _rules;
    private readonly bool _hasAdditions;

    /// <summary>Makes an assessor.</summary>
    /// <param name="regels">The rules; their faults are for <see cref="Werkwijzen.WerkwijzeChecker"/>.</param>
    /// <param name="eigenVoorwaarden">The host's conditions that the rules name; default none.</param>
    /// <exception cref="ArgumentException">A condition has no code or one that is given twice, or a rule names a condition that is not given.</exception>
    [SuppressMessage("Design", "CA1062", Justification = "Guarded.")]
    public TriageAssessor(Triageregels regels, IEnumerable<ITriagevoorwaarde>? eigenVoorwaarden = null)
    {
        ArgumentNullException.ThrowIfNull(regels);
        Regels = regels;
        Plugins = Index(eigenVoorwaarden ?? []);
        _rules = [.. regels.Regels];
        _hasAdditions = Array.Exists(_rules, rule => rule.Werking == Regelwerking.VoegtToe);
        foreach (var code in _rules.Select(rule => rule.Voorwaarde).Concat(regels.Restvulling.Select(filling => filling.Voorwaarde)).SelectMany(OwnCodes))
        {
            if (!Plugins.ContainsKey(code))
            {
                throw new ArgumentException($"A rule names the condition '{code}', which is not given.", nameof(eigenVoorwaarden));
            }
        }
    }

    /// <summary>The rules.</summary>
    public Triageregels Regels { get; }

    internal FrozenDictionary<string, ITriagevoorwaarde> Plugins { get; }

    /// <summary>What the rules give a match.</summary>
    /// <param name="feiten">The facts of the match.</param>
    public Triagevoorstel Assess(Triagefeiten feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        Triageregel? decides = null;
        List<Triageregel>? additions = null;
        List<Triageregel>? doubtful = null;
        foreach (var rule in _rules)
        {
            var adds = rule.Werking == Regelwerking.VoegtToe;
            if (!adds && decides is not null)
            {
                continue;
            }

            var verdict = VoorwaardeEvaluator.Evaluate(rule.Voorwaarde, feiten, Plugins);
            if (verdict == Voorwaardeoordeel.Ja)
            {
                if (adds)
                {
                    (additions ??= []).Add(rule);
                }
                else
                {
                    decides = rule;
                    if (!_hasAdditions)
                    {
                        break;
                    }
                }
            }
            else if (verdict == Voorwaardeoordeel.Onbekend && rule.BijOnbekend == BijOnbekend.Handmatig)
            {
                (doubtful ??= []).Add(rule);
            }
        }

        // Without a rule that decides, the first that adds does.
        if (decides is null && additions is not null)
        {
            decides = additions[0];
            additions.RemoveAt(0);
        }

        return Propose(feiten, decides, additions, doubtful);
    }

    private static Triagevoorstel Propose(Triagefeiten feiten, Triageregel? decides, List<Triageregel>? additions, List<Triageregel>? doubtful)
    {
        var outcome = decides?.Uitkomst;
        var added = additions is null ? ValueList<Triageregel>.Empty : additions.ToValueList();
        var channels = outcome is null ? ValueList<Kanaalkeuze>.Empty : Join(outcome.Kanalen, added);
        var differs = doubtful is null ? ValueList<Triageregel>.Empty : doubtful.Where(rule => Differs(rule, outcome, channels)).ToValueList();
        return new()
        {
            Feiten = feiten,
            Regel = decides,
            Toevoegingen = added,
            Onbekend = differs,
            Kanalen = channels,
            Bakje = outcome?.Bakje,
            Team = outcome?.Team,
            Prioriteit = outcome?.Prioriteit ?? Triagevoorstel.LaagstePrioriteit,
            HandmatigEerst = outcome?.HandmatigEerst != false || differs.Count > 0 || feiten.HandmatigEerst,
        };
    }

    // A rule that would have given the same is no reason to look.
    private static bool Differs(Triageregel rule, Triageuitkomst? outcome, ValueList<Kanaalkeuze> channels) => rule.Werking == Regelwerking.VoegtToe
        ? rule.Uitkomst.Kanalen.Any(choice => !Has(channels, choice.Kanaal))
        : rule.Uitkomst != outcome;

    private static ValueList<Kanaalkeuze> Join(ValueList<Kanaalkeuze> channels, ValueList<Triageregel> additions)
    {
        foreach (var rule in additions.AsSpan())
        {
            foreach (var choice in rule.Uitkomst.Kanalen.AsSpan())
            {
                if (!Has(channels, choice.Kanaal))
                {
                    // Nobody is approached, unless another rule says so.
                    channels = channels.Count == 1 && channels[0].Kanaal == Kanaal.Geen ? [choice] : channels.Add(choice);
                }
            }
        }

        return channels;
    }

    private static bool Has(ValueList<Kanaalkeuze> channels, Kanaal kanaal)
    {
        foreach (var choice in channels.AsSpan())
        {
            if (choice.Kanaal == kanaal)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, ITriagevoorwaarde> Index(IEnumerable<ITriagevoorwaarde> conditions)
    {
        var index = new Dictionary<string, ITriagevoorwaarde>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(condition?.Code, nameof(conditions));
            if (!index.TryAdd(condition.Code, condition))
            {
                throw new ArgumentException($"The code '{condition.Code}' is taken already; every condition has a code of its own.", nameof(conditions));
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OwnCodes(Triagevoorwaarde voorwaarde) => voorwaarde switch
    {
        EigenVoorwaarde eigen => [eigen.Code],
        EnVoorwaarde en => en.Voorwaarden.SelectMany(OwnCodes),
        OfVoorwaarde of => of.Voorwaarden.SelectMany(OwnCodes),
        NietVoorwaarde niet => OwnCodes(niet.Voorwaarde),
        _ => [],
    };
}
