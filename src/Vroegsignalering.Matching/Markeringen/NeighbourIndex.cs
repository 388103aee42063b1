using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Finds matches and single signals on the same house number; built once per result, when first asked for.</summary>
internal sealed class NeighbourIndex
{
    private readonly MatchTable _table;
    private readonly Func<int, Sleutelwaarde?> _keyOf;
    private readonly AddressReference[] _index;

    public NeighbourIndex(MatchTable table, Func<int, Sleutelwaarde?> keyOf)
    {
        _table = table;
        _keyOf = keyOf;
        var index = new List<AddressReference>(table.Matches.Length + table.NietGematcht.Length);
        for (var i = 0; i < table.Matches.Length; i++)
        {
            foreach (var adres in AddressesOf(i))
            {
                index.Add(new(adres, i));
            }
        }

        for (var i = 0; i < table.NietGematcht.Length; i++)
        {
            index.Add(new(AddressOf(table.NietGematcht[i].Row), ~i));
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
        var entry = _table.Matches[match];
        if (_keyOf(entry.Start) is { } key && key.Adres != default)
        {
            return [key.Adres];
        }

        var addresses = new HashSet<Adressleutel>();
        for (var i = entry.Start; i < entry.Start + entry.Count && _table.Rows[i].MonthsBack == 0; i++)
        {
            addresses.Add(_table.Rows[i].Signaal.Adres.Sleutel);
        }

        return addresses;
    }

    private Adressleutel AddressOf(int row) =>
        _keyOf(row) is { } key && key.Adres != default ? key.Adres : _table.Rows[row].Signaal.Adres.Sleutel;
}
