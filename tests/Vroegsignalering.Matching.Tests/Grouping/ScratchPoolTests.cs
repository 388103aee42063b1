using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Grouping;

// Alone, because other tests take from the same pool.
[Collection(nameof(ScratchPoolTests))]
[CollectionDefinition(nameof(ScratchPoolTests), DisableParallelization = true)]
public sealed class ScratchPoolTests
{
    // Keys are personal: none is left in a buffer that somebody else may get. More than a partition, so that every way of writing is taken.
    [Theory]
    [InlineData(5_000, null)]
    [InlineData(5_000, nameof(Maandrunfase.Matching))]
    [InlineData(20_000, nameof(Maandrunfase.Aanlevering))]
    public async Task RunAsync_Ended_LeavesNoKeyInThePool(int count, string? stoppedIn)
    {
        var signals = Manymonth.Make(count, count / 2);

        // The last one drops: what was written of it and not kept is personal as well.
        signals = [.. signals, signals[0] with { Nummer = Signaalnummer.Parse("dropped"), Client = signals[0].Client with { Rechtsvorm = Rechtsvorm.BeslotenVennootschap } }];
        using var source = new CancellationTokenSource();
        var run = new Maandrun().RunAsync(
            new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = signals },
            Standaardwerkwijzen.Twente,
            stoppedIn is null ? null : new StopAt(stoppedIn, source),
            source.Token);

        if (stoppedIn is not null)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }
        else
        {
            Assert.Equal(count / 2, (await run).Matching.Matches.Count);
        }

        AssertEmpty<Item>(count / 2);
        AssertEmpty<Item>(signals.Length);
        AssertEmpty<ulong>(count / 2);
        AssertEmpty<MatchEntry>(count / 2);
    }

    // Without the selection, which takes the same buffers afterwards.
    [Fact]
    public void Match_Ended_LeavesNoKeyInThePool()
    {
        const int Count = 5_000;
        var signals = Manymonth.Make(Count, Count / 2);

        var result = Scenario.Run(Scenario.TwoOnAddress, new SmallMonth { Signalen = [.. signals.Select(signal => (signal, false))], Terugblik = [] });

        Assert.Equal(Count / 2, result.Matches.Count);
        AssertEmpty<Item>(Count);
        AssertEmpty<ulong>(Count / 2);
        AssertEmpty<MatchEntry>(Count / 2);
    }

    [Fact]
    public void Rent_AfterReturn_GivesTheSameBufferForTheSameTypeOnly()
    {
        using (var first = Scratch<Marker>.Rent(1_000))
        {
            first.Span.Fill(new(7));
        }

        using var other = Scratch<ulong>.Rent(1_000);
        using var again = Scratch<Marker>.Rent(900);

        Assert.Equal(900, again.Span.Length);
        Assert.Equal(Enumerable.Repeat(new Marker(7), 900), again.Span.ToArray());
    }

    [Fact]
    public void Dispose_Twice_GivesBackOnce()
    {
        var first = Scratch<Marker>.Rent(1_000);
        first.Dispose();
        first.Dispose();
        using var one = Scratch<Marker>.Rent(1_000);
        using var two = Scratch<Marker>.Rent(1_000);
        one.Span.Fill(new(1));
        two.Span.Fill(new(2));

        Assert.Equal(new Marker(1), one.Span[^1]);
        Assert.True(first.Span.IsEmpty);
    }

    [Fact]
    public void Dispose_OfWhatIsPersonal_LeavesNothing()
    {
        using (var first = Scratch<Marker>.RentPersonal(1_000))
        {
            first.Span.Fill(new(7));
        }

        using var again = Scratch<Marker>.Rent(1_000);

        Assert.Equal(new Marker[1_000], again.Span.ToArray());
    }

    // More is not kept, and what is kept makes room.
    [Fact]
    public void Return_MoreThanIsKept_FreesTheLongestUnused()
    {
        const int Half = (ScratchPool.MostKept / 2) + 1;
        Scratch<byte>.Rent(Half).Dispose();
        Scratch<byte>.Rent(ScratchPool.MostKept + 1).Dispose();
        Scratch<sbyte>.Rent(Half).Dispose();

        Assert.InRange(ScratchPool.BytesKept, Half, ScratchPool.MostKept);
    }

    // Every buffer of the type that the pool has of about this size.
    private static void AssertEmpty<T>(int length)
        where T : unmanaged
    {
        var rented = Enumerable.Range(0, 4).Select(_ => Scratch<T>.Rent(length)).ToList();
        foreach (var buffer in rented)
        {
            Assert.All(System.Runtime.InteropServices.MemoryMarshal.AsBytes(buffer.Span).ToArray(), part => Assert.Equal(0, part));
            buffer.Dispose();
        }
    }

    private readonly record struct Marker(long Value);

    private sealed class StopAt(string fase, CancellationTokenSource source) : IProgress<Maandrunvoortgang>
    {
        public void Report(Maandrunvoortgang value)
        {
            if (value.Fase.ToString() == fase)
            {
                source.Cancel();
            }
        }
    }
}
