using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class ChangedListTests
{
    // What is made later comes from the signals of the run, whatever the host does with its lists meanwhile.
    [Fact]
    public async Task RunAsync_ListsChangedAfterwards_ResultStays()
    {
        var signals = Manymonth.Make(400, 100).ToList();
        var earlier = Manymonth.Make(100, 100).Select(signal => new Historiesignaal { Signaal = signal with { Aanlevermaand = new YearMonth(2025, 2) } }).ToList();
        var expected = await Run([.. signals], [.. earlier]);
        var run = await Run(signals, earlier);

        signals.Reverse();
        earlier.Clear();

        Assert.Equal(100, run.Matching.Matches.Count);
        Assert.Equal(expected.Selectie, run.Selectie);
        Assert.Equal(expected.Matching.Matches, run.Matching.Matches);
        Assert.Equal(expected.Toegelaten, run.Toegelaten);
        Assert.Equal(expected.Matching.NietGematcht, run.Matching.NietGematcht);
    }

    private static Task<Maandrunresultaat> Run(IReadOnlyList<Vroegsignaal> signals, IReadOnlyList<Historiesignaal> earlier) =>
        new Maandrun().RunAsync(new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = signals, Historie = earlier }, Standaardwerkwijzen.DuoPlus);
}
