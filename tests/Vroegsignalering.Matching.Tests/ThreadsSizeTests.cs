using System.Runtime.InteropServices;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests;

public sealed class ThreadsSizeTests
{
    // MAT-2, MAT-9: a month of a million gives the same bytes on any number of threads.
    [Fact]
    public async Task RunAsync_AMillionSignals_GivesTheSameBytesOnAnyNumberOfThreads()
    {
        var signals = Manymonth.Make(1_000_000, 640_000);

        var expected = await Run(1);

        Assert.Equal(360_000, expected.Matching.Matches.Count);
        foreach (var threads in (int[])[2, 3, 8])
        {
            var run = await Run(threads);

            Assert.Equal(expected.Balans, run.Balans);
            Assert.True(BytesOf(expected.Matching.Table.Matches).SequenceEqual(BytesOf(run.Matching.Table.Matches)));
            Assert.True(expected.Matching.Table.Members.AsSpan().SequenceEqual(run.Matching.Table.Members));
            Assert.True(expected.Matching.Table.Single.AsSpan().SequenceEqual(run.Matching.Table.Single));
            Assert.True(expected.Selectie.Lijst.Ranked.AsSpan().SequenceEqual(run.Selectie.Lijst.Ranked));
            Assert.True(expected.Selectie.Lijst.Besluiten.AsSpan().SequenceEqual(run.Selectie.Lijst.Besluiten));
        }

        Task<Maandrunresultaat> Run(int threads) => new Maandrun().RunAsync(
            new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = signals, MaxDegreeOfParallelism = threads },
            Standaardwerkwijzen.DuoPlus);
    }

    // MAT-9
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000_000, 0)]
    public async Task RunAsync_AMillionOnFewOrAllDifferentAddresses_Works(int addresses, int matches)
    {
        var run = await new Maandrun().RunAsync(
            new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = Manymonth.Make(1_000_000, addresses), MaxDegreeOfParallelism = 1 },
            Standaardwerkwijzen.DuoPlus);

        Assert.Equal(matches, run.Matching.Matches.Count);
        Assert.Equal(1_000_000, run.Balans.NietGematcht + run.Balans.InMatches);
    }

    private static ReadOnlySpan<byte> BytesOf(MatchEntry[] entries) => MemoryMarshal.AsBytes<MatchEntry>(entries);
}
