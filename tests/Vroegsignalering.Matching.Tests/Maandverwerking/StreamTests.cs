using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class StreamTests
{
    private static readonly Vroegsignaal[] Signals = Manymonth.Make(100, 60);

    private static readonly Historiesignaal[] Earlier =
        [.. Manymonth.Make(50, 50).Select(signal => new Historiesignaal { Signaal = signal with { Aanlevermaand = new YearMonth(2025, 2), Signaaldatum = new LocalDate(2025, 2, 25) } })];

    [Fact]
    public async Task AddAsync_InPieces_GivesTheRunOfTheLists()
    {
        var whole = new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = Signals, Historie = Earlier, MaxDegreeOfParallelism = 2 };
        var empty = new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = Signals[..10], Historie = Earlier[..5], MaxDegreeOfParallelism = 2 };

        var batches = await (await empty.AddSignalenBatchesAsync(Batches(Signals[10..], 7))).AddHistorieBatchesAsync(Batches(Earlier[5..], 50));
        var singly = await (await empty.AddSignalenAsync(Singly(Signals[10..]))).AddHistorieAsync(Singly(Earlier[5..]));

        var expected = await new Maandrun().RunAsync(whole, Standaardwerkwijzen.DuoPlus);
        foreach (var input in (Maandruninvoer[])[batches, singly])
        {
            var run = await new Maandrun().RunAsync(input, Standaardwerkwijzen.DuoPlus);
            Assert.Equal(expected.Balans, run.Balans);
            Assert.Equal(expected.Selectie, run.Selectie);
            Assert.Equal(2, input.MaxDegreeOfParallelism);
        }

        Assert.NotEmpty(expected.Selectie.Oordelen);
    }

    [Fact]
    public async Task AddAsync_KeepsTheRestOfTheInput()
    {
        var input = new Maandruninvoer
        {
            Maand = SignalBuilder.RunMonth,
            Signalen = [],
            Peildatum = SignalBuilder.RunDate,
            Gebieden = OnbekendGebiedsindeling.Instance,
            Plugins = new PluginCatalog(),
        };

        var added = await input.AddSignalenBatchesAsync(Batches(Signals, 100));

        Assert.Equal((input.Maand, input.Peildatum), (added.Maand, added.Peildatum));
        Assert.Same(input.Gebieden, added.Gebieden);
        Assert.Same(input.Plugins, added.Plugins);
        Assert.Empty(input.Signalen);
        Assert.Equal(Signals, added.Signalen);
    }

    [Fact]
    public async Task AddAsync_Cancelled_Stops() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = [] }.AddSignalenBatchesAsync(Batches(Signals, 1), new CancellationToken(true)));

    [Fact]
    public async Task AddAsync_BatchThatIsNull_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(
        () => new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = [] }.AddSignalenBatchesAsync(Singly<IReadOnlyList<Vroegsignaal>>([null!])));

    private static async IAsyncEnumerable<IReadOnlyList<T>> Batches<T>(T[] items, int size)
    {
        foreach (var batch in items.Chunk(size))
        {
            await Task.Yield();
            yield return batch;
        }
    }

    private static async IAsyncEnumerable<T> Singly<T>(T[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
