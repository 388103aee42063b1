using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Which hashes were seen, by their first bits: a hash that was not seen is mostly said not to be, one that was always is.</summary>
internal sealed class HashBitmap : IDisposable
{
    private const int HashBits = 32;
    private const int WordBits = 5;

    // 32 bits for each hash: one in 64 meets another by chance.
    private const int BitsPerHashLog = 5;

    private readonly Scratch<uint> _scratch;
    private readonly int _shift;

    /// <param name="hashes">How many hashes there are at most.</param>
    public HashBitmap(int hashes)
    {
        var bits = Math.Min(BitOperations.Log2((uint)Math.Max(hashes, 2) - 1) + 1 + BitsPerHashLog, HashBits);
        _shift = HashBits - bits;
        _scratch = Scratch<uint>.Rent(1 << (bits - WordBits));
        _scratch.Span.Clear();
    }

    /// <returns>Whether its bit was set already.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Set(uint hash)
    {
        hash >>= _shift;
        ref var word = ref _scratch.Span[(int)(hash >> WordBits)];
        var bit = 1U << (int)(hash & ((1 << WordBits) - 1));
        var was = (word & bit) != 0;
        word |= bit;
        return was;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(uint hash)
    {
        hash >>= _shift;
        return (_scratch.Span[(int)(hash >> WordBits)] & (1U << (int)(hash & ((1 << WordBits) - 1)))) != 0;
    }

    public void Dispose() => _scratch.Dispose();
}
