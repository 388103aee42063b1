using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Finds signals that are given more than once: equal partner, number and month.</summary>
/// <remarks>
/// A bit per hash, many times as many bits as hashes, settles nearly every signal. What has an equal hash is compared in full.
/// </remarks>
internal static class DuplicateFinder
{
    private const int HashBits = 32;

    /// <summary>The places of the signals that are there already at an earlier place, in order.</summary>
    /// <param name="signalen">The signals.</param>
    /// <param name="isUsed">Which of them are looked at; null: all.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static List<int> Find(SignaalTable signalen, Func<int, bool>? isUsed, CancellationToken cancellationToken)
    {
        using var hashes = Scratch<uint>.Rent(signalen.Count);
        for (var i = 0; i < signalen.Count; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            hashes.Span[i] = HashOf(signalen[i]);
        }

        return Find(signalen, hashes.Span, isUsed);
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
        var met = Met(hashes);
        if (met.Count == 0)
        {
            return [];
        }

        var suspects = CollectionsMarshal.AsSpan(WithHashOf(met, hashes));
        var sorted = RadixSorter.Sort(suspects, new ulong[suspects.Length], ~0UL << HashBits, CancellationToken.None);
        var shared = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if ((i > 0 && sorted[i] >> HashBits == sorted[i - 1] >> HashBits) || (i + 1 < sorted.Length && sorted[i] >> HashBits == sorted[i + 1] >> HashBits))
            {
                shared.Add(unchecked((int)sorted[i]));
            }
        }

        shared.Sort();
        return shared;
    }

    // The hashes whose bit another had set: those that are there again, and a few that meet by chance.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<uint> Met(ReadOnlySpan<uint> hashes)
    {
        using var bitmap = new HashBitmap(hashes.Length);
        var met = new List<uint>();
        foreach (var hash in hashes)
        {
            if (bitmap.Set(hash))
            {
                met.Add(hash);
            }
        }

        return met;
    }

    // Hash and place of all that have one of these hashes, the earlier ones too, and a few that meet by chance.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<ulong> WithHashOf(List<uint> met, ReadOnlySpan<uint> hashes)
    {
        using var bitmap = new HashBitmap(met.Count);
        foreach (var hash in met)
        {
            bitmap.Set(hash);
        }

        var found = new List<ulong>();
        for (var place = 0; place < hashes.Length; place++)
        {
            if (bitmap.Has(hashes[place]))
            {
                found.Add(((ulong)hashes[place] << HashBits) | (uint)place);
            }
        }

        return found;
    }

    private sealed class NumberComparer : IEqualityComparer<Vroegsignaal>
    {
        public static NumberComparer Instance { get; } = new();

        public bool Equals(Vroegsignaal? x, Vroegsignaal? y) =>
            x!.Nummer == y!.Nummer && x.Figures.Maand == y.Figures.Maand && string.Equals(x.Partner.Id, y.Partner.Id, StringComparison.Ordinal);

        public int GetHashCode(Vroegsignaal obj) => unchecked((int)HashOf(obj));
    }
}
