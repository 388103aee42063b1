using System.Numerics;
using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Finds the group of earlier signals of a partner on an address.</summary>
/// <remarks>
/// Most signals have none. Two bits per hash, of many times as many bits as signals, say so without leaving the cache; what passes it finds hash and group in
/// one place. Thread safe: immutable once made.
/// </remarks>
internal sealed class HistorieTable
{
    public const int BlockSize = 128;

    private const int HashBits = 32;
    private const int WordBits = 6;
    private const int FilterBitsPerSignalLog = 4;

    // The hash in the upper half, the group plus 1 in the lower; 0: none.
    private readonly ulong[] _table;

    // By the first bits of the hash.
    private readonly ulong[] _filter;
    private readonly int _filterShift;

    /// <param name="given">The signals.</param>
    /// <param name="groupOf">Gets the group of each.</param>
    public HistorieTable(ReadOnlySpan<Historiesignaal> given, Span<int> groupOf)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(given.Length, 4));
        var filterBits = Math.Min(BitOperations.Log2(size) + FilterBitsPerSignalLog, HashBits);
        _table = new ulong[size * 2];
        _filter = new ulong[1 << (filterBits - WordBits)];
        _filterShift = HashBits - filterBits;
        Groups = new HistorieGroup[given.Length + 1];
        Count = FillGroups(given, groupOf);
    }

    /// <summary>In the order of their first signal, then the end; room for one per signal, which nearly all of them take.</summary>
    public HistorieGroup[] Groups { get; }

    /// <summary>Number of groups.</summary>
    public int Count { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashOf(Vroegsignaal signaal)
    {
        unchecked
        {
            // The partner first: else the runtime reads the beginning of the object, to see whether it is there, and that is another line of the cache.
            var partner = (ulong)(uint)signaal.Partner.IdHash;
            ref readonly var figures = ref signaal.Figures;
            var hash = (figures.AdresHigh + (figures.AdresLow * 0x9E3779B97F4A7C15UL) + (partner << 20)) * 0xD6E8FEB86659FD93UL;
            return (uint)((hash ^ (hash >> 31)) >> 16);
        }
    }

    /// <summary>Whether there may be a group with a hash.</summary>
    public bool MayHave(uint hash) => (_filter[hash >> _filterShift >> WordBits] & BitsOf(hash)) == BitsOf(hash);

    /// <summary>The group where looking for a hash begins; -1: there is none, and then nothing has this hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="isFound">Whether the group has this hash.</param>
    public int FirstAt(uint hash, out bool isFound)
    {
        var entry = _table[PlaceOf(hash)];
        isFound = entry != 0 && entry >> HashBits == hash;
        return GroupIn(entry);
    }

    /// <summary>The group of a signal; -1: there is none with a signal of a month before.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    /// <param name="arranged">The signals by the start of their group.</param>
    public int Find(Vroegsignaal signaal, int voor, Historiesignaal[] arranged)
    {
        var hash = HashOf(signaal);
        if (!MayHave(hash))
        {
            return -1;
        }

        for (var place = PlaceOf(hash); _table[place] is > 0 and var entry; place = Next(place))
        {
            ref readonly var group = ref Groups[GroupIn(entry)];
            if (entry >> HashBits == hash && group.Oldest < voor && group.Has(signaal, arranged[group.Start].Signaal))
            {
                return GroupIn(entry);
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                touched |= group < 0 ? 0 : Groups[group].High;
            }

            for (var i = 0; i < block.Length; i++)
            {
                groupOf[from + i] = GroupOf(given, from + i, hashes[i], ref count);
            }
        }

        // Of no meaning after the last group, and a use of what was touched, so that the loop is not left out.
        Groups[count].High = touched;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int GroupOf(ReadOnlySpan<Historiesignaal> given, int index, uint hash, ref int count)
    {
        var signaal = given[index].Signaal;
        var partner = signaal.Partner;
        ref readonly var figures = ref signaal.Figures;
        var place = PlaceOf(hash);
        for (; _table[place] is > 0 and var entry; place = Next(place))
        {
            ref var group = ref Groups[GroupIn(entry)];
            if (entry >> HashBits == hash && group.Has(signaal, given[group.First].Signaal))
            {
                group.Oldest = Math.Min(group.Oldest, figures.Maand);
                group.Start++;
                return GroupIn(entry);
            }
        }

        Groups[count] = new() { High = figures.AdresHigh, Low = figures.AdresLow, Partner = partner, First = index, Oldest = figures.Maand, Start = 1 };
        _filter[hash >> _filterShift >> WordBits] |= BitsOf(hash);
        _table[place] = ((ulong)hash << HashBits) | (uint)++count;
        return count - 1;
    }

    private static int GroupIn(ulong entry) => unchecked((int)entry) - 1;

    // Two bits of one word, so that few that have nothing pass.
    private ulong BitsOf(uint hash) => 1UL << (int)(hash >> _filterShift & ((1 << WordBits) - 1)) | 1UL << (int)(hash & ((1 << WordBits) - 1));

    private int PlaceOf(uint hash) => (int)(hash & (uint)(_table.Length - 1));

    private int Next(int place) => (place + 1) & (_table.Length - 1);
}
