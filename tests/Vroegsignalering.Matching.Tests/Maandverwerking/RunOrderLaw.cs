using FsCheck.Xunit;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class RunOrderLaw
{
    // MAT-2, for the whole run: reconstruction, updates, intake, matching and selection.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 300, EndSize = 40)]
    public void RunAsync_OtherOrder_GivesEqualResult(RunCase month, int seed)
    {
        var run = month.Run();

        var shuffled = month.Shuffle(seed).Run();

        Assert.Equal(run.Toegelaten, shuffled.Toegelaten);
        Assert.Equal(run.Uitval, shuffled.Uitval);
        Assert.Equal(run.VoorVolgendeMaand, shuffled.VoorVolgendeMaand);
        Assert.Equal(run.Vervangen, shuffled.Vervangen);
        Assert.Equal(run.Direct, shuffled.Direct);
        Assert.Equal(run.Matching.NietGematcht, shuffled.Matching.NietGematcht);
        Assert.Equal(run.Selectie.Oordelen, shuffled.Selectie.Oordelen);
        Assert.Equal(run.Balans, shuffled.Balans);
    }
}
