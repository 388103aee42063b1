using System.Buffers;
using System.Numerics;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Earlier signals by partner and address, those of one partner and address beside each other, newest first.</summary>
/// <remarks>
/// Most signals have no earlier one. A bit per hash, many times as many bits as signals, says so without leaving the cache; what passes it finds hash
/// and group in one place. Thread safe: immutable.
/// </remarks>
internal sealed class HistorieIndex
{
    private const int HashBits = 32;
    private const int WordBits = 6;
    private const int FilterBitsPerSignalLog = 4;

    private readonly Historiesignaal[] _signalen;

    // Where each group begins; the last is the end.
    private readonly int[] _starts;

    // The oldest month of each group, so that a group in which nothing is early enough is passed without looking at an object.
    private readonly int[] _oldest;

    // The hash in the upper half, the group plus 1 in the lower; 0: none.
    private readonly ulong[] _table;

    // By the first bits of the hash.
    private readonly ulong[] _filter;
    private readonly int _filterShift;
    private readonly int _firstMonth = int.MaxValue;

    public HistorieIndex(IReadOnlyCollection<Historiesignaal> signalen)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(signalen.Count, 4));
        var filterBits = Math.Min(BitOperations.Log2(size) + FilterBitsPerSignalLog, HashBits);
        _table = new ulong[size * 2];
        _filter = new ulong[1 << (filterBits - WordBits)];
        _filterShift = HashBits - filterBits;
        var groupOf = ArrayPool<int>.Shared.Rent(Math.Max(signalen.Count, 1));
        var first = ArrayPool<Vroegsignaal>.Shared.Rent(Math.Max(signalen.Count, 1));
        var groups = 0;
        var count = 0;
        try
        {
            // What is null is refused by the run, which may ask here before it has seen everything.
            foreach (var eerder in signalen.Where(eerder => eerder is not null))
            {
                groupOf[count++] = GroupOf(eerder.Signaal, first, ref groups);
            }

            _starts = new int[groups + 1];
            _signalen = Arrange(signalen, groupOf.AsSpan(0, count), _starts);
            _oldest = new int[groups];
            for (var group = 0; group < groups; group++)
            {
                _oldest[group] = _signalen[_starts[group + 1] - 1].Signaal.Figures.Maand;
                _firstMonth = Math.Min(_firstMonth, _oldest[group]);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(groupOf);
            first.AsSpan(0, groups).Clear();
            ArrayPool<Vroegsignaal>.Shared.Return(first);
        }
    }

    /// <summary>The signals of the same partner on the same address, newest first; empty when none is of a month before.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    public ReadOnlySpan<Historiesignaal> On(Vroegsignaal signaal, int voor)
    {
        if (voor <= _firstMonth)
        {
            return [];
        }

        var hash = HashOf(signaal);
        return (_filter[hash >> _filterShift >> WordBits] & BitOf(hash)) == 0 ? [] : Find(signaal, hash, voor);
    }

    private ReadOnlySpan<Historiesignaal> Find(Vroegsignaal signaal, uint hash, int voor)
    {
        for (var place = PlaceOf(hash); _table[place] is > 0 and var entry; place = Next(place))
        {
            var group = GroupIn(entry);
            if (entry >> HashBits == hash && _oldest[group] < voor && HasSameKey(_signalen[_starts[group]].Signaal, signaal))
            {
                return _signalen.AsSpan(_starts[group].._starts[group + 1]);
            }
        }

        return [];
    }

    private int GroupOf(Vroegsignaal signaal, Vroegsignaal[] first, ref int groups)
    {
        var hash = HashOf(signaal);
        var place = PlaceOf(hash);
        for (; _table[place] is > 0 and var entry; place = Next(place))
        {
            if (entry >> HashBits == hash && HasSameKey(first[GroupIn(entry)], signaal))
            {
                return GroupIn(entry);
            }
        }

        first[groups] = signaal;
        _filter[hash >> _filterShift >> WordBits] |= BitOf(hash);
        _table[place] = ((ulong)hash << HashBits) | (uint)++groups;
        return groups - 1;
    }

    private static Historiesignaal[] Arrange(IReadOnlyCollection<Historiesignaal> given, ReadOnlySpan<int> groupOf, int[] starts)
    {
        foreach (var group in groupOf)
        {
            starts[group + 1]++;
        }

        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        var next = starts.AsSpan(..^1).ToArray();
        var arranged = new Historiesignaal[groupOf.Length];
        var place = 0;
        foreach (var eerder in given.Where(eerder => eerder is not null))
        {
            arranged[next[groupOf[place++]]++] = eerder;
        }

        for (var group = 0; group < starts.Length - 1; group++)
        {
            if (starts[group + 1] - starts[group] > 1)
            {
                arranged.AsSpan(starts[group]..starts[group + 1]).Sort(NewestFirst);
            }
        }

        return arranged;
    }

    private static int NewestFirst(Historiesignaal left, Historiesignaal right)
    {
        var byMonth = right.Signaal.Figures.Maand.CompareTo(left.Signaal.Figures.Maand);
        return byMonth != 0 ? byMonth : left.Signaal.Nummer.CompareTo(right.Signaal.Nummer);
    }

    private static bool HasSameKey(Vroegsignaal left, Vroegsignaal right) =>
        left.Figures.AdresHigh == right.Figures.AdresHigh
        && left.Figures.AdresLow == right.Figures.AdresLow
        && string.Equals(left.Partner.Id, right.Partner.Id, StringComparison.Ordinal)
        && (((left.Figures.Kenmerken | right.Figures.Kenmerken) & SignaalFigures.HasLongSuffix) == 0 || left.Adres.Sleutel == right.Adres.Sleutel);

    private static uint HashOf(Vroegsignaal signaal)
    {
        unchecked
        {
            ref readonly var figures = ref signaal.Figures;
            var hash = (figures.AdresHigh + (figures.AdresLow * 0x9E3779B97F4A7C15UL) + ((ulong)(uint)signaal.Partner.IdHash << 20)) * 0xD6E8FEB86659FD93UL;
            return (uint)((hash ^ (hash >> 31)) >> 16);
        }
    }

    private static int GroupIn(ulong entry) => unchecked((int)entry) - 1;

    private ulong BitOf(uint hash) => 1UL << (int)(hash >> _filterShift & ((1 << WordBits) - 1));

    private int PlaceOf(uint hash) => (int)(hash & (uint)(_table.Length - 1));

    private int Next(int place) => (place + 1) & (_table.Length - 1);
}
