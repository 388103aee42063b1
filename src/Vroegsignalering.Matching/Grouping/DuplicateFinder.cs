using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Finds signals that are given more than once: equal partner, number and month.</summary>
/// <remarks>
/// Hashes are brought together in partitions that fit the cache; there a bit per hash, many times as many bits as hashes, settles nearly every signal.
/// What has an equal hash is compared in full.
/// </remarks>
internal static class DuplicateFinder
{
    private const int HashesPerPartition = 1024;
    private const int MostPartitionBits = 10;
    private const int HashBits = 32;
    private const int BitsPerHashLog = 6;

    /// <summary>The places of the signals that are there already at an earlier place, in order.</summary>
    /// <param name="signalen">The signals.</param>
    /// <param name="isUsed">Which of them are looked at; null: all.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static List<int> Find(SignaalTable signalen, Func<int, bool>? isUsed, CancellationToken cancellationToken)
    {
        var hashes = ArrayPool<uint>.Shared.Rent(Math.Max(signalen.Count, 1));
        try
        {
            for (var i = 0; i < signalen.Count; i++)
            {
                cancellationToken.ThrowIfCancelled(i);
                hashes[i] = HashOf(signalen[i]);
            }

            return Find(signalen, hashes.AsSpan(0, signalen.Count), isUsed);
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    /// <summary>As the other, with the hashes computed already, see the hash below.</summary>
    public static List<int> Find(SignaalTable signalen, ReadOnlySpan<uint> hashes, Func<int, bool>? isUsed)
    {
        var duplicates = new List<int>();
        var seen = new HashSet<Vroegsignaal>(NumberComparer.Instance);
        foreach (var place in SharedHashes(hashes))
        {
            if ((isUsed?.Invoke(place) ?? true) && !seen.Add(signalen[place]))
            {
                duplicates.Add(place);
            }
        }

        return duplicates;
    }

    /// <summary>Equal for signals of equal partner, number and month.</summary>
    public static uint HashOf(Vroegsignaal signaal) => HashOf(signaal.Partner, in signaal.Figures);

    /// <summary>The same, of the partner and the figures of a signal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashOf(Signaalpartner partner, in SignaalFigures figures)
    {
        unchecked
        {
            var hash = ((uint)figures.Nummerhash * 0x9E3779B1u) ^ ((uint)partner.IdHash * 0x85EBCA77u) ^ ((uint)figures.Maand * 0xC2B2AE3Du);
            return (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
        }
    }

    // The places whose hash another place has too, in order.
    private static List<int> SharedHashes(ReadOnlySpan<uint> hashes)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(hashes.Length / HashesPerPartition, 1)), 0, MostPartitionBits);
        var shared = new List<int>();
        var items = ArrayPool<ulong>.Shared.Rent(Math.Max(hashes.Length, 1));
        try
        {
            var starts = Scatter(hashes, items, bits);
            var largest = 0;
            for (var partition = 1; partition < starts.Length; partition++)
            {
                largest = Math.Max(largest, starts[partition] - starts[partition - 1]);
            }

            var bitmap = new HashBitmap(BitsFor(largest));
            var later = new List<ulong>();
            for (var partition = 1; partition < starts.Length; partition++)
            {
                FindShared(items.AsSpan(starts[partition - 1]..starts[partition]), bitmap, later, shared);
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(items);
        }

        shared.Sort();
        return shared;
    }

    // Hash and place of each, together by the first bits of the hash.
    private static int[] Scatter(ReadOnlySpan<uint> hashes, Span<ulong> items, int bits)
    {
        unchecked
        {
            var next = new int[(1 << bits) + 1];
            foreach (var hash in hashes)
            {
                next[PartitionOf(hash, bits) + 1]++;
            }

            for (var partition = 1; partition < next.Length; partition++)
            {
                next[partition] += next[partition - 1];
            }

            var starts = next.AsSpan().ToArray();
            for (var place = 0; place < hashes.Length; place++)
            {
                items[next[PartitionOf(hashes[place], bits)]++] = ((ulong)hashes[place] << HashBits) | (uint)place;
            }

            return starts;
        }
    }

    // No more bits than a hash has beside those that choose the partition.
    private static int BitsFor(int hashes) => Math.Min(hashes, 1 << (HashBits - MostPartitionBits - BitsPerHashLog)) << BitsPerHashLog;

    private static int PartitionOf(uint hash, int bits) => (int)((ulong)hash << bits >> HashBits);

    private static void FindShared(ReadOnlySpan<ulong> partition, HashBitmap bitmap, List<ulong> later, List<int> shared)
    {
        later.Clear();
        bitmap.Clear(BitsFor(partition.Length));
        foreach (var item in partition)
        {
            if (bitmap.Set((uint)(item >> HashBits)))
            {
                later.Add(item);
            }
        }

        if (later.Count == 0)
        {
            return;
        }

        // Again with the bits of the later ones alone: the earlier one of each is found too.
        bitmap.Clear(BitsFor(partition.Length));
        foreach (var item in later)
        {
            bitmap.Set((uint)(item >> HashBits));
        }

        later.Clear();
        foreach (var item in partition)
        {
            if (bitmap.Has((uint)(item >> HashBits)))
            {
                later.Add(item);
            }
        }

        later.Sort();
        for (var i = 0; i < later.Count; i++)
        {
            if ((i > 0 && later[i] >> HashBits == later[i - 1] >> HashBits) || (i + 1 < later.Count && later[i] >> HashBits == later[i + 1] >> HashBits))
            {
                shared.Add(unchecked((int)later[i]));
            }
        }
    }

    private sealed class NumberComparer : IEqualityComparer<Vroegsignaal>
    {
        public static NumberComparer Instance { get; } = new();

        public bool Equals(Vroegsignaal? x, Vroegsignaal? y) =>
            x!.Nummer == y!.Nummer && x.Figures.Maand == y.Figures.Maand && string.Equals(x.Partner.Id, y.Partner.Id, StringComparison.Ordinal);

        public int GetHashCode(Vroegsignaal obj) => unchecked((int)HashOf(obj));
    }
}
