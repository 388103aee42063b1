using FsCheck;
using FsCheck.Xunit;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

public class MillibitsTests
{
    [Theory]
    [InlineData(1024, 1, 10_000)]
    [InlineData(3, 1, 1_584)]
    [InlineData(1, 1, 0)]
    [InlineData(16_358_000, 83_782, 7_609)]
    [InlineData(long.MaxValue, 1, 63_000)]
    public void OneIn_KnownNumbers_IsTheLogarithm(long total, long part, long expected) =>
        Assert.InRange(Millibits.OneIn(total, part), expected - (expected == 63_000 ? 1 : 0), expected);

    [Property]
    public void OneIn_AnyNumbers_IsWithinOneOfTheLogarithm(PositiveInt one, PositiveInt other)
    {
        var (total, part) = (Math.Max(one.Get, other.Get) * 1_000L, Math.Min(one.Get, other.Get));

        Assert.Equal(Math.Log2((double)total / part) * 1000, Millibits.OneIn(total, part), 1.0);
    }
}
