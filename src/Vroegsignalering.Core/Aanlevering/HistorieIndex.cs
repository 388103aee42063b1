using System.Buffers;
using System.Numerics;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Earlier signals by partner and address, those of one partner and address beside each other, newest first.</summary>
/// <remarks>
/// Most signals have no earlier one. Two bits per hash, of many times as many bits as signals, say so without leaving the cache; what passes it finds hash
/// and group in one place. Whatever lies further off in memory is read for a block of signals at once, each step in a loop whose reads do not wait for each
/// other. Thread safe: immutable.
/// </remarks>
internal sealed class HistorieIndex
{
    private const int BlockSize = 128;
    private const int HashBits = 32;
    private const int WordBits = 6;
    private const int FilterBitsPerSignalLog = 4;

    private readonly Historiesignaal[] _signalen;

    // In the order of their first signal, then the end; room for one per signal, which nearly all of them take.
    private readonly Group[] _groups;
    private readonly int _count;

    // The hash in the upper half, the group plus 1 in the lower; 0: none.
    private readonly ulong[] _table;

    // By the first bits of the hash.
    private readonly ulong[] _filter;
    private readonly int _filterShift;
    private readonly int _firstMonth = int.MaxValue;

    /// <param name="signalen">The signals, in any order; none null.</param>
    public HistorieIndex(IEnumerable<Historiesignaal> signalen)
    {
        var given = signalen.ToArray();
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(given.Length, 4));
        var filterBits = Math.Min(BitOperations.Log2(size) + FilterBitsPerSignalLog, HashBits);
        _table = new ulong[size * 2];
        _filter = new ulong[1 << (filterBits - WordBits)];
        _filterShift = HashBits - filterBits;
        _groups = new Group[given.Length + 1];
        var groupOf = ArrayPool<int>.Shared.Rent(Math.Max(given.Length, 1));
        try
        {
            _count = FillGroups(given, groupOf);
            _signalen = Arrange(given, groupOf.AsSpan(0, given.Length));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(groupOf);
        }

        foreach (ref readonly var group in _groups.AsSpan(0, _count))
        {
            _firstMonth = Math.Min(_firstMonth, group.Oldest);
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
        return MayHave(hash) ? Find(signaal, hash, voor) : [];
    }

    /// <summary>Says of which signals <see cref="On"/> may find something, and has what it will look at read.</summary>
    /// <param name="signalen">The signals; at most 128, none null.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    /// <param name="mayHave">Gets a value for each signal.</param>
    /// <returns>A number without meaning, of what was read; to be kept, because a loop without an outcome may be left out.</returns>
    public uint Ask(ReadOnlySpan<Vroegsignaal> signalen, int voor, Span<bool> mayHave)
    {
        mayHave[..signalen.Length].Clear();
        if (voor <= _firstMonth)
        {
            return 0;
        }

        Span<int> who = stackalloc int[BlockSize];
        Span<uint> hashes = stackalloc uint[BlockSize];
        Span<int> found = stackalloc int[BlockSize];
        for (var i = 0; i < signalen.Length; i++)
        {
            hashes[i] = HashOf(signalen[i]);
        }

        for (var i = 0; i < signalen.Length; i++)
        {
            mayHave[i] = MayHave(hashes[i]);
        }

        var count = 0;
        for (var i = 0; i < signalen.Length; i++)
        {
            (who[count], hashes[count]) = (i, hashes[i]);
            count += mayHave[i] ? 1 : 0;
        }

        // Nearly every one is found at once, or there is none; what takes more looking is left to the question itself.
        var candidates = count;
        count = 0;
        for (var i = 0; i < candidates; i++)
        {
            var entry = _table[PlaceOf(hashes[i])];
            var isFound = entry != 0 && entry >> HashBits == hashes[i];
            mayHave[who[i]] = entry != 0;
            (who[count], found[count]) = (who[i], GroupIn(entry));
            count += isFound ? 1 : 0;
        }

        found = found[..count];
        foreach (ref var place in found)
        {
            place = _groups[place].Start;
        }

        var touched = 0u;
        foreach (var place in found)
        {
            touched |= _signalen[place].Signaal is null ? 1u : 0;
        }

        foreach (var place in found)
        {
            touched |= _signalen[place].Signaal.Figures.Kenmerken;
        }

        for (var i = 0; i < count; i++)
        {
            touched |= signalen[who[i]].Client.Naam is null || _signalen[found[i]].Signaal.Client.Naam is null ? 1u : 0;
        }

        for (var i = 0; i < count; i++)
        {
            touched |= signalen[who[i]].Client.Naam?.Geslachtsnaam is null || _signalen[found[i]].Signaal.Client.Naam?.Geslachtsnaam is null ? 1u : 0;
        }

        return touched;
    }

    private ReadOnlySpan<Historiesignaal> Find(Vroegsignaal signaal, uint hash, int voor)
    {
        for (var place = PlaceOf(hash); _table[place] is > 0 and var entry; place = Next(place))
        {
            ref readonly var group = ref _groups[GroupIn(entry)];
            if (entry >> HashBits == hash && group.Oldest < voor && group.Has(signaal, _signalen[group.Start].Signaal))
            {
                return _signalen.AsSpan(group.Start.._groups[GroupIn(entry) + 1].Start);
            }
        }

        return [];
    }

    private int FillGroups(ReadOnlySpan<Historiesignaal> given, Span<int> groupOf)
    {
        Span<uint> hashes = stackalloc uint[BlockSize];
        var (count, touched) = (0, 0ul);
        for (var from = 0; from < given.Length; from += BlockSize)
        {
            var block = given.Slice(from, Math.Min(BlockSize, given.Length - from));
            for (var i = 0; i < block.Length; i++)
            {
                hashes[i] = HashOf(block[i].Signaal);
            }

            for (var i = 0; i < block.Length; i++)
            {
                var group = GroupIn(_table[PlaceOf(hashes[i])]);
                touched |= group < 0 ? 0 : _groups[group].High;
            }

            for (var i = 0; i < block.Length; i++)
            {
                groupOf[from + i] = GroupOf(given, from + i, hashes[i], ref count);
            }
        }

        // Of no meaning after the last group, and a use of what was touched, so that the loop is not left out.
        _groups[count].High = touched;
        return count;
    }

    private int GroupOf(ReadOnlySpan<Historiesignaal> given, int index, uint hash, ref int count)
    {
        var signaal = given[index].Signaal;
        ref readonly var figures = ref signaal.Figures;
        var place = PlaceOf(hash);
        for (; _table[place] is > 0 and var entry; place = Next(place))
        {
            ref var group = ref _groups[GroupIn(entry)];
            if (entry >> HashBits == hash && group.Has(signaal, given[group.First].Signaal))
            {
                group.Oldest = Math.Min(group.Oldest, figures.Maand);
                group.Start++;
                return GroupIn(entry);
            }
        }

        _groups[count] = new Group { High = figures.AdresHigh, Low = figures.AdresLow, Partner = signaal.Partner, First = index, Oldest = figures.Maand, Start = 1 };
        _filter[hash >> _filterShift >> WordBits] |= BitsOf(hash);
        _table[place] = ((ulong)hash << HashBits) | (uint)++count;
        return count - 1;
    }

    // Each group has the number of its signals as its start; here that becomes the place of its first.
    private Historiesignaal[] Arrange(ReadOnlySpan<Historiesignaal> given, ReadOnlySpan<int> groupOf)
    {
        var next = new int[_count];
        var start = 0;
        for (var group = 0; group <= _count; group++)
        {
            var size = _groups[group].Start;
            _groups[group].Start = start;
            if (group < _count)
            {
                next[group] = start;
                start += size;
            }
        }

        var arranged = new Historiesignaal[given.Length];
        for (var i = 0; i < given.Length; i++)
        {
            arranged[next[groupOf[i]]++] = given[i];
        }

        for (var group = 0; group < _count; group++)
        {
            if (_groups[group + 1].Start - _groups[group].Start > 1)
            {
                arranged.AsSpan(_groups[group].Start.._groups[group + 1].Start).Sort(NewestFirst);
            }
        }

        return arranged;
    }

    private static int NewestFirst(Historiesignaal left, Historiesignaal right)
    {
        var byMonth = right.Signaal.Figures.Maand.CompareTo(left.Signaal.Figures.Maand);
        return byMonth != 0 ? byMonth : left.Signaal.Nummer.CompareTo(right.Signaal.Nummer);
    }

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

    private bool MayHave(uint hash) => (_filter[hash >> _filterShift >> WordBits] & BitsOf(hash)) == BitsOf(hash);

    // Two bits of one word, so that few that have nothing pass.
    private ulong BitsOf(uint hash) => 1UL << (int)(hash >> _filterShift & ((1 << WordBits) - 1)) | 1UL << (int)(hash & ((1 << WordBits) - 1));

    private int PlaceOf(uint hash) => (int)(hash & (uint)(_table.Length - 1));

    private int Next(int place) => (place + 1) & (_table.Length - 1);

    /// <summary>The signals of one partner on one address: the key beside what is asked first, so that no object is looked at to find out.</summary>
    private struct Group
    {
        public ulong High;
        public Signaalpartner Partner;

        public uint Low;

        // The place of a signal of it among those given.
        public int First;

        // The oldest month, so that a group in which nothing is early enough is passed.
        public int Oldest;

        // The place of the first signal; while groups are made the number of signals.
        public int Start;

        /// <param name="signaal">The signal.</param>
        /// <param name="own">A signal of the group, looked at only where the bits of the key say not everything.</param>
        public readonly bool Has(Vroegsignaal signaal, Vroegsignaal own)
        {
            ref readonly var figures = ref signaal.Figures;
            return High == figures.AdresHigh
                && Low == figures.AdresLow
                && (ReferenceEquals(Partner, signaal.Partner) || string.Equals(Partner.Id, signaal.Partner.Id, StringComparison.Ordinal))
                && ((figures.Kenmerken & SignaalFigures.HasLongSuffix) == 0 || own.Adres.Sleutel == signaal.Adres.Sleutel);
        }
    }
}
