using System.Collections.Frozen;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The comparisons of a werkwijze, resolved: all ready-made (then a match is sorted by a few whole numbers), or some of the host.</summary>
internal sealed class Ranking
{
    private static readonly FrozenDictionary<string, Func<Match, ulong>> ReadyMade = new Dictionary<string, Func<Match, ulong>>(StringComparer.Ordinal)
    {
        [Rangordecodes.AantalSignalen] = RankNumbers.AantalSignalen,
        [Rangordecodes.Totaalbedrag] = RankNumbers.Totaalbedrag,
        [Rangordecodes.OudsteVervaldatum] = RankNumbers.OudsteVervaldatum,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<Func<Match, ulong>> _readyMade = [];
    private readonly List<Comparison<Match>> _comparisons = [];

    /// <summary>The codes of the ready-made comparisons, each once, in order.</summary>
    public List<string> Codes { get; } = [];

    /// <summary>Whether no comparison is of the host.</summary>
    public bool IsReadyMade => _readyMade.Count == _comparisons.Count;

    public static Ranking Resolve(ValueList<string> codes, PluginCatalog? plugins)
    {
        var ranking = new Ranking();
        for (var i = 0; i < codes.Count; i++)
        {
            // A comparison that was made before decides nothing any more.
            if (codes.Take(i).Contains(codes[i], StringComparer.Ordinal))
            {
                continue;
            }

            if (ReadyMade.TryGetValue(codes[i], out var number))
            {
                ranking.Codes.Add(codes[i]);
                ranking._readyMade.Add(number);
                ranking._comparisons.Add((left, right) => number(left).CompareTo(number(right)));
            }
            else
            {
                var plugin = plugins?.FindRangorde(codes[i]) ?? throw Unknown(codes[i], i, plugins);
                ranking._comparisons.Add(plugin.Compare);
            }
        }

        return ranking;
    }

    /// <summary>The matches, the highest first; the last comparison is that of the number, which is the order of the keys.</summary>
    public Match[] Sort(IReadOnlyList<Match> matches, CancellationToken cancellationToken) =>
        IsReadyMade ? SortByNumbers(matches, cancellationToken) : SortByComparisons(matches, cancellationToken);

    /// <summary>Sorts by the comparisons one after the other, whatever they are.</summary>
    public Match[] SortByComparisons(IReadOnlyList<Match> matches, CancellationToken cancellationToken)
    {
        var ranked = matches.ToArray();
        cancellationToken.ThrowIfCancellationRequested();
        ranked.AsSpan().Sort((left, right) =>
        {
            foreach (var comparison in _comparisons)
            {
                var order = comparison(left, right);
                if (order != 0)
                {
                    return order;
                }
            }

            return left.Nummer.CompareTo(right.Nummer);
        });
        return ranked;
    }

    private Match[] SortByNumbers(IReadOnlyList<Match> matches, CancellationToken cancellationToken)
    {
        var keys = new RankKey[matches.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            keys[i] = RankKey.Of(matches[i], _readyMade, i);
        }

        keys.AsSpan().Sort();
        var ranked = new Match[keys.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = matches[keys[i].Index];
        }

        return ranked;
    }

    private static ArgumentException Unknown(string code, int index, PluginCatalog? plugins)
    {
        var known = Rangordecodes.All.Concat(plugins?.Rangordecodes ?? []);
        return new(FormattableString.Invariant($"selectie.rangorde[{index}]: '{code}' is not a known comparison; allowed: {string.Join(", ", known)}."));
    }
}
