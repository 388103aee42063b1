using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>
/// Neighbours when the key is the address: matches and single signals are in key order already, so those on one house number lie beside each other.
/// </summary>
internal sealed class AdresNeighbours : INeighbours
{
    private const int AanduidingBits = 2;

    private readonly MatchTable _table;

    // The house number of each single signal, and for each match the first single signal that is not before its house number.
    private readonly ulong[] _singles;
    private readonly int[] _firstSingle;

    public AdresNeighbours(MatchTable table, Matchmaker maker)
    {
        _table = table;
        _singles = new ulong[table.Single.Length];
        for (var i = 0; i < _singles.Length; i++)
        {
            _singles[i] = maker.BitsOf(table.Single[table.NietGematcht[i]]).High >> AanduidingBits;
        }

        _firstSingle = new int[table.Matches.Length];
        var single = 0;
        for (var match = 0; match < _firstSingle.Length; match++)
        {
            while (single < _singles.Length && _singles[single] < HouseOf(match))
            {
                single++;
            }

            _firstSingle[match] = single;
        }
    }

    public (IReadOnlyCollection<int> Matches, IReadOnlyCollection<int> NietGematcht) NeighboursOf(int match)
    {
        var house = HouseOf(match);
        var first = match;
        while (first > 0 && HouseOf(first - 1) == house)
        {
            first--;
        }

        List<int>? matches = null;
        for (var other = first; other < _table.Matches.Length && HouseOf(other) == house; other++)
        {
            if (other != match)
            {
                (matches ??= []).Add(other);
            }
        }

        // A single signal on the very address of the match would be in it.
        List<int>? single = null;
        for (var i = _firstSingle[match]; i < _singles.Length && _singles[i] == house; i++)
        {
            (single ??= []).Add(i);
        }

        return ((IReadOnlyCollection<int>?)matches ?? [], (IReadOnlyCollection<int>?)single ?? []);
    }

    private ulong HouseOf(int match) => _table.Matches[match].High >> AanduidingBits;
}
