using System.Numerics;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Which hashes were seen, by their last bits: a hash that was not seen is mostly said not to be, one that was always is.</summary>
/// <param name="largest">The highest number of bits that is asked for.</param>
internal sealed class HashBitmap(int largest)
{
    private const int WordBits = 6;

    private readonly ulong[] _words = new ulong[Math.Max(BitOperations.RoundUpToPowerOf2((uint)largest) >> WordBits, 1)];
    private uint _mask;

    /// <summary>Starts anew with at least so many bits.</summary>
    public void Clear(int bits)
    {
        var size = Math.Max(BitOperations.RoundUpToPowerOf2((uint)bits), 1 << WordBits);
        _mask = size - 1;
        _words.AsSpan(0, (int)(size >> WordBits)).Clear();
    }

    /// <returns>Whether its bit was set already.</returns>
    public bool Set(uint hash)
    {
        ref var word = ref _words[(hash & _mask) >> WordBits];
        var bit = 1UL << (int)(hash & ((1 << WordBits) - 1));
        var was = (word & bit) != 0;
        word |= bit;
        return was;
    }

    public bool Has(uint hash) => (_words[(hash & _mask) >> WordBits] & (1UL << (int)(hash & ((1 << WordBits) - 1)))) != 0;
}
