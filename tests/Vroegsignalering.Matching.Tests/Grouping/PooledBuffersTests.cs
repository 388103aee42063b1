using System.Buffers;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Grouping;

// Alone, because other tests take from the same pool.
[Collection(nameof(PooledBuffersTests))]
[CollectionDefinition(nameof(PooledBuffersTests), DisableParallelization = true)]
public sealed class PooledBuffersTests
{
    // Keys are personal: none is left in a buffer that somebody else may get. More than a partition, so that every way of writing is taken.
    [Theory]
    [InlineData(5_000, false)]
    [InlineData(5_000, true)]
    public async Task RunAsync_Ended_LeavesNoKeyInThePool(int count, bool cancelled)
    {
        FillPool<Item>(count);
        FillPool<SortItem>(count / 2);
        var signals = Manymonth.Make(count, count / 2);
        using var source = new CancellationTokenSource();
        var run = new Maandrun().RunAsync(
            new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = signals },
            Standaardwerkwijzen.Twente,
            cancelled ? new StopAt(source) : null,
            source.Token);

        if (cancelled)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }
        else
        {
            Assert.Equal(count / 2, (await run).Matching.Matches.Count);
        }

        Assert.All(Rented<Item>(count), item => Assert.Equal((0UL, 0U, 0UL), (item.High, item.Low, item.Cents)));
        Assert.All(Rented<SortItem>(count / 2), item => Assert.Equal((0UL, 0UL), (item.High, item.Low)));
    }

    // Without the selection, which takes the same buffers afterwards.
    [Fact]
    public void Match_Ended_LeavesNoKeyInThePool()
    {
        const int Count = 5_000;
        FillPool<Item>(Count);
        FillPool<SortItem>(Count / 2);
        FillPool<MatchEntry>(Count / 2);
        var signals = Manymonth.Make(Count, Count / 2);

        var result = Scenario.Run(Scenario.TwoOnAddress, new SmallMonth { Signalen = [.. signals.Select(signal => (signal, false))], Terugblik = [] });

        Assert.Equal(Count / 2, result.Matches.Count);
        Assert.All(Rented<Item>(Count), item => Assert.Equal((0UL, 0U, 0UL), (item.High, item.Low, item.Cents)));
        Assert.All(Rented<SortItem>(Count / 2), item => Assert.Equal((0UL, 0UL), (item.High, item.Low)));
        Assert.All(Rented<MatchEntry>(Count / 2), item => Assert.Equal((0UL, 0U, 0L), (item.High, item.Low, item.Cents)));
    }

    // What the pool does not have it makes without clearing.
    private static void FillPool<T>(int length)
    {
        var buffers = new[] { ArrayPool<T>.Shared.Rent(length), ArrayPool<T>.Shared.Rent(length) };
        foreach (var buffer in buffers)
        {
            ArrayPool<T>.Shared.Return(buffer, clearArray: true);
        }
    }

    // The buffers of this thread come back first; two of each size are in use at once.
    private static IEnumerable<T> Rented<T>(int length)
    {
        var (first, second) = (ArrayPool<T>.Shared.Rent(length), ArrayPool<T>.Shared.Rent(length));
        return first.Concat(second);
    }

    private sealed class StopAt(CancellationTokenSource source) : IProgress<Maandrunvoortgang>
    {
        public void Report(Maandrunvoortgang value)
        {
            if (value.Fase == Maandrunfase.Matching)
            {
                source.Cancel();
            }
        }
    }
}
