using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Finds matches and single signals on the same house number; built once per result, when first asked for.</summary>
internal sealed class NeighbourIndex : INeighbours
{
    private readonly MatchTable _table;
    private readonly Matchmaker _maker;
    private readonly AddressReference[] _index;

    public NeighbourIndex(MatchTable table, Matchmaker maker)
    {
        _table = table;
        _maker = maker;
        var index = new List<AddressReference>(table.Matches.Length + table.Single.Length);
        for (var i = 0; i < table.Matches.Length; i++)
        {
            foreach (var adres in AddressesOf(i))
            {
                index.Add(new(adres, i));
            }
        }

        for (var i = 0; i < table.Single.Length; i++)
        {
            index.Add(new(AddressOf(table.NietGematcht[i]), ~i));
        }

        _index = [.. index];
        _index.AsSpan().Sort(Compare);
    }

    /// <summary>The places of the other matches and of the single signals on a house number of a match, but on another address.</summary>
    public (IReadOnlyCollection<int> Matches, IReadOnlyCollection<int> NietGematcht) NeighboursOf(int match)
    {
        var matches = new SortedSet<int>();
        var single = new SortedSet<int>();
        foreach (var adres in AddressesOf(match))
        {
            for (var i = FirstOn(adres); i < _index.Length && _index[i].Adres.HasSameHuisnummer(adres); i++)
            {
                var (other, item) = _index[i];
                if (other == adres || item == match)
                {
                    continue;
                }

                _ = item >= 0 ? matches.Add(item) : single.Add(~item);
            }
        }

        return (matches, single);
    }

    private static int Compare(AddressReference left, AddressReference right)
    {
        var byNumber = left.Adres.HouseNumberPrefix.CompareTo(right.Adres.HouseNumberPrefix);
        return byNumber != 0 ? byNumber : left.Item.CompareTo(right.Item);
    }

    private int FirstOn(Adressleutel adres)
    {
        var (low, high) = (0, _index.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _index[middle].Adres.HouseNumberPrefix < adres.HouseNumberPrefix ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private HashSet<Adressleutel> AddressesOf(int match)
    {
        ref readonly var entry = ref _table.Matches[match];
        var members = _table.MembersOf(in entry);
        if (entry.HasKey && _maker.KeyOf(members[0]) is { } key && key.Adres != default)
        {
            return [key.Adres];
        }

        var addresses = new HashSet<Adressleutel>();
        foreach (var place in members)
        {
            if (place < _table.Current)
            {
                addresses.Add(_table.Signalen[place].Adres.Sleutel);
            }
        }

        return addresses;
    }

    private Adressleutel AddressOf(int single) =>
        single < _table.KeyedSingle && _maker.KeyOf(_table.Single[single]) is { } key && key.Adres != default
            ? key.Adres
            : _table.Signalen[_table.Single[single]].Adres.Sleutel;
}
