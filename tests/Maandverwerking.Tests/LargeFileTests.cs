namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class LargeFileTests
{
    [Fact]
    public async Task Run_ManySignals_LosesNone()
    {
        using var sample = new Sample();
        var rows = Enumerable.Range(0, 30_000).Select(i => Sample.Row(("signaal_id", $"L{i}"), ("huisnummer", $"{1 + (i / 2)}"), ("partner", $"Partner {i % 7}")));

        Assert.Equal(ExitCodes.Ok, await sample.RunRowsAsync(rows));
        BalansAssert.Holds(sample);
        Assert.Equal((30_000, 30_000, 15_000, 24), (sample.Balance()["gelezen"], sample.Balance()["inMatches"], sample.Balance()["matches"], sample.Balance()["matchesGeselecteerd"]));
    }
}
