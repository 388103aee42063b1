using FsCheck.Xunit;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Tests.Grouping;

public sealed class RadixSorterLaw
{
    [Property(MaxTest = 500)]
    public void Sort_ByAllBits_IsTheOrderOfTheNumbers(ulong[] numbers, byte spread)
    {
        // Multiplied, so that every bit occurs; masked, so that equal numbers and bits that never differ do.
        var given = numbers.Select(number => unchecked(number * 0x9E3779B97F4A7C15) & (ulong.MaxValue << (spread & 63))).ToArray();

        var sorted = RadixSorter.Sort([.. given], new ulong[given.Length], ~0UL, CancellationToken.None);

        Assert.Equal(given.Order(), sorted.ToArray());
    }

    [Property(MaxTest = 500)]
    public void Sort_BySomeBits_KeepsTheOrderOfNumbersThatAreEqualThere(ulong[] numbers, byte first, ushort places)
    {
        var varying = (ulong)places << (first % 49);
        var given = numbers.Select(number => unchecked(number * 0x9E3779B97F4A7C15)).ToArray();
        // The bits between two that are sorted by are equal, as the sorter asks.
        given = [.. given.Select(number => number & (varying | 0x7UL))];

        var sorted = RadixSorter.Sort([.. given], new ulong[given.Length], varying & ~0x7UL, CancellationToken.None);

        Assert.Equal(given.OrderBy(number => number & varying & ~0x7UL), sorted.ToArray());
    }
}
