using FsCheck.Xunit;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Tests.Grouping;

public sealed class RadixSorterLaw
{
    [Property(MaxTest = 500)]
    public void Sort_AnyNumbers_IsTheStableOrderOfHighThenLow((ulong High, ulong Low)[] numbers, byte mask)
    {
        // Masked, so that equal keys and bytes that never differ occur.
        var items = numbers.Select((number, i) => new SortItem { High = number.High & mask, Low = number.Low & ((ulong)mask << 40), Row = i }).ToArray();
        var expected = items.OrderBy(item => item.High).ThenBy(item => item.Low).Select(item => item.Row).ToArray();

        var sorted = RadixSorter.Sort(items, new SortItem[items.Length], CancellationToken.None);

        Assert.Equal(expected, sorted.ToArray().Select(item => item.Row));
    }

    [Property(MaxTest = 500)]
    public void Sort_AllBits_IsTheOrderOfHighThenLow((ulong High, ulong Low)[] numbers)
    {
        var items = numbers.Select((number, i) => new SortItem { High = unchecked(number.High * 0x9E3779B97F4A7C15), Low = ~number.Low, Row = i }).ToArray();
        var expected = items.OrderBy(item => item.High).ThenBy(item => item.Low).Select(item => item.Row).ToArray();

        Assert.Equal(expected, RadixSorter.Sort(items, new SortItem[items.Length], CancellationToken.None).ToArray().Select(item => item.Row));
    }
}
