using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Which hashes were seen, by their first bits: a hash that was not seen is mostly said not to be, one that was always is.</summary>
internal sealed class HashBitmap : IDisposable
{
    private const int HashBits = 32;
    private const int WordBits = 5;

    // A word for each hash, so that one in some two hundred meets others by chance; of very many fewer, so that the words fit the cache longer.
    private const int ManyWordsLog = 22;
    private const int FewerLog = 2;
    private const int MostWordsLog = HashBits - WordBits;

    private readonly Scratch<uint> _scratch;
    private readonly int _shift;

    /// <param name="hashes">How many hashes there are at most.</param>
    public HashBitmap(int hashes)
    {
        var words = BitOperations.Log2((uint)Math.Max(hashes, 2) - 1) + 1;
        words = words <= ManyWordsLog ? words : Math.Clamp(words - FewerLog, ManyWordsLog, MostWordsLog);
        _shift = HashBits - words;
        _scratch = Scratch<uint>.Rent(1 << words);
        _scratch.Span.Clear();
    }

    /// <returns>Whether its bits were set already.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Set(uint hash)
    {
        ref var word = ref WordOf(hash);
        var bits = BitsOf(hash);
        var was = (word & bits) == bits;
        word |= bits;
        return was;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(uint hash) => (WordOf(hash) & BitsOf(hash)) == BitsOf(hash);

    public void Dispose() => _scratch.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref uint WordOf(uint hash) => ref _scratch.Span[(int)(hash >> _shift)];

    // Two bits of one word, so that few that were not seen pass; both from the end of the hash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BitsOf(uint hash) => 1U << (int)(hash & ((1 << WordBits) - 1)) | 1U << (int)((hash >> WordBits) & ((1 << WordBits) - 1));
}
