using System.Collections.Frozen;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>How many people bear a surname: a rare name in common says more than a frequent one (SCR-5).</summary>
/// <remarks>
/// Names are counted by their fold: case, diacritics and prefix do not count, so <c>de Jong</c> and <c>Jong</c> are one. The weight is the
/// logarithm, base 2, of one in so many, between 7,000 and 11,000 millibits (own): above that the evidence of a slip in the register is stronger
/// than that of the name. A name outside the table weighs 10,000: rare in the Netherlands, perhaps frequent in one neighbourhood (own). Thread safe: immutable.
/// </remarks>
public sealed class Naamfrequenties
{
    /// <summary>Lowest weight of an equal surname, in millibits.</summary>
    internal const int Lowest = 7_000;

    /// <summary>Highest weight of an equal surname, in millibits.</summary>
    internal const int Highest = 11_000;

    /// <summary>Weight of an equal surname outside the table, in millibits.</summary>
    internal const int Unknown = 10_000;

    private readonly FrozenDictionary<string, int> _weights;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Naamfrequenties(IEnumerable<KeyValuePair<string, int>> weights)
    {
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _weights.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The surnames that more than one in 1,024 inhabitants of the Netherlands bore in 2007, in classes of half a bit; every other weighs 10,000.</summary>
    public static Naamfrequenties Nederland { get; } = new(
        Achternaamtabel.Classes.SelectMany(each => each.Names.Split(' ').Select(naam => KeyValuePair.Create(NameFold.FoldSurname(naam), each.Weight))));

    /// <summary>A table of the host.</summary>
    /// <param name="aantallen">Surname and number of bearers, 1 or more; names with one fold are added up.</param>
    /// <param name="totaal">Number of people counted, those with a name outside the table included; at least the highest number of bearers.</param>
    /// <exception cref="ArgumentException">A number is not positive, or more people bear a name than there are; the message does not show the name.</exception>
    public static Naamfrequenties Of(IEnumerable<KeyValuePair<string, long>> aantallen, long totaal)
    {
        ArgumentNullException.ThrowIfNull(aantallen);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(totaal);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (naam, aantal) in aantallen)
        {
            var folded = NameFold.FoldSurname(naam);
            counts[folded] = counts.GetValueOrDefault(folded) + (aantal > 0 ? aantal : throw new ArgumentException("A number of bearers is not positive.", nameof(aantallen)));
        }

        return counts.Values.Any(aantal => aantal > totaal)
            ? throw new ArgumentException("More people bear a name than there are people.", nameof(totaal))
            : new Naamfrequenties(counts.Select(pair => KeyValuePair.Create(pair.Key, (int)Math.Clamp(Millibits.OneIn(totaal, pair.Value), Lowest, Highest))));
    }

    /// <summary>The weight of this surname in common, in millibits.</summary>
    /// <param name="folded">The folded surname.</param>
    internal int WeightOf(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out var weight) ? weight : Unknown;
}
