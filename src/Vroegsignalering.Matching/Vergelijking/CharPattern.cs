using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>What the patterns have in common.</summary>
internal static class CharPattern
{
    /// <summary>Most characters a pattern holds.</summary>
    public const int Capacity = 32;

    /// <summary>The bits of a text of some length.</summary>
    /// <param name="length">Number of characters, 1 to 32.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mask(int length) => uint.MaxValue >> (Capacity - length);
}
