namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>A seeded row of numbers (SplitMix64): the same on every machine and in every version of .NET.</summary>
internal sealed class RandomSequence(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit) => (int)(((UInt128)Next() * (uint)limit) >> 64);

    /// <summary>Whether something with a chance of so many in ten thousand happens.</summary>
    public bool Happens(int inTenThousand) => Below(10_000) < inTenThousand;

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
