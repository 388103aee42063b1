using FsCheck.Xunit;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Tests.Grouping;

public sealed class RowOrderLaw
{
    // Few different numbers in the first bits and in the last, so that rows are equal in what is kept of a number and differ beyond it.
    [Property(MaxTest = 1000)]
    public void Sort_NumbersOfRows_IsTheWholeOrder((byte First, byte Last, byte Beyond)[] rows, byte shift)
    {
        var numbers = rows.Select(row => ((ulong)(row.First & 3) << 61) | ((ulong)(row.Last & 3) << (shift % 60))).ToArray();
        var expected = Enumerable.Range(0, rows.Length).OrderBy(row => numbers[row]).ThenBy(row => rows[row].Beyond).ThenBy(row => row).ToArray();

        var order = RowOrder.Sort(numbers.AsSpan(), Compare([.. numbers], rows), CancellationToken.None);

        Assert.Equal(expected, order);
    }

    [Property(MaxTest = 500)]
    public void Sort_NumbersInAllBits_IsTheWholeOrder(ulong[] given)
    {
        var numbers = given.Select(number => unchecked(number * 0x9E3779B97F4A7C15)).ToArray();
        var rows = new (byte, byte, byte)[given.Length];
        var expected = Enumerable.Range(0, given.Length).OrderBy(row => numbers[row]).ThenBy(row => row).ToArray();

        Assert.Equal(expected, RowOrder.Sort(numbers.AsSpan(), Compare([.. numbers], rows), CancellationToken.None));
    }

    [Fact]
    public void Sort_Stopped_Stops() => Assert.Throws<OperationCanceledException>(
        () => RowOrder.Sort(new ulong[] { 5, 3, 9 }, (left, right) => left.CompareTo(right), new CancellationToken(true)));

    private static Comparison<int> Compare(ulong[] numbers, (byte First, byte Last, byte Beyond)[] rows) =>
        (left, right) => (numbers[left], rows[left].Beyond, left).CompareTo((numbers[right], rows[right].Beyond, right));
}
