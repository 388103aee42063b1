using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class WerkdagentabelTests
{
    // Rows of any make, also long ones without a working day, which no Dutch year has.
    [Property(MaxTest = 200)]
    public void CountAndDayOf_AnyRow_AgreeWithCounting(bool[] pattern, byte times, ushort closed)
    {
        bool[] row = [.. Enumerable.Repeat(pattern, times % 40).SelectMany(p => p), .. new bool[closed % 700], .. pattern];
        var table = new Werkdagentabel(row);

        var count = 0;
        for (var day = 0; day < row.Length; day++)
        {
            Assert.Equal(row[day], table.IsWerkdag(day));
            Assert.Equal(count, table.CountBefore(day));
            if (row[day])
            {
                Assert.Equal(day, table.DayOf(count));
                count++;
            }
        }

        Assert.Equal(count, table.CountBefore(row.Length));
        Assert.Equal(count, table.Count);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void CountAndDayOf_AroundAFullWord_AreExact(int length)
    {
        var row = new bool[length];
        Array.Fill(row, true);
        var table = new Werkdagentabel(row);

        Assert.Equal(length, table.CountBefore(length));
        Assert.Equal(length - 1, table.DayOf(length - 1));
    }
}
