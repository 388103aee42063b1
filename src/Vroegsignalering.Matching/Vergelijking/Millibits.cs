using System.Numerics;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Logarithms in whole numbers, so that a weight is the same on every machine.</summary>
internal static class Millibits
{
    private const int FractionBits = 31;

    /// <summary>1,000 times the logarithm, base 2, of one in so many; rounded down.</summary>
    /// <remarks>One in 1,024 is 10,000; one in 3 is 1,584.</remarks>
    /// <param name="total">All, 1 or more.</param>
    /// <param name="part">How many of them, 1 up to and including all.</param>
    public static long OneIn(long total, long part) => (FixedLog(total) - FixedLog(part)) * 1000 >> FractionBits;

    // Log base 2 with 31 bits behind the point: squaring a number between 1 and 2 doubles its logarithm, which brings out one bit at a time.
    private static long FixedLog(long number)
    {
        var whole = BitOperations.Log2((ulong)number);
        var mantissa = number >= 1L << FractionBits ? (ulong)number >> (whole - FractionBits) : (ulong)number << (FractionBits - whole);
        long log = whole;
        for (var i = 0; i < FractionBits; i++)
        {
            mantissa = mantissa * mantissa >> FractionBits;
            var bit = mantissa >> (FractionBits + 1);
            mantissa >>= (int)bit;
            log = log << 1 | (long)bit;
        }

        return log;
    }
}
