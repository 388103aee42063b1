using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Samples.Maandverwerking.Screen;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class ProgressTests
{
    [Fact]
    public async Task Run_ManyRows_GrowsAtEveryQuarter()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(Enumerable.Range(0, 20_000).Select(i => Sample.Row(("signaal_id", $"L{i}"))));
        var lines = sample.Output.Split('\n');
        Assert.Equal("Lezen: invoer.csv 25% 50% 75% 100%", lines[0].TrimEnd('\r'));
        Assert.Equal("Verwerken: 2025-03 25% 50% 75% 100%", lines[1].TrimEnd('\r'));
    }

    [Fact]
    public async Task Run_FileThatBreaksOff_EndsTheLine()
    {
        using var sample = new Sample();
        await sample.RunAsync("--signalen", sample.Write("open.csv", $"{Sample.Header}\n\"{new string('x', 200_000)}"));
        Assert.Equal("Lezen: open.csv" + Environment.NewLine, sample.Output);
    }

    [Fact]
    public void PercentLine_ReportsInSmallSteps_ShowsEachQuarterOnce()
    {
        using var output = new StringWriter();
        using (var line = new PercentLine(output, "Werk"))
        {
            for (var i = 0; i <= 1000; i++)
            {
                line.Report(i / 1000.0);
            }
        }

        Assert.Equal("Werk 25% 50% 75% 100%" + Environment.NewLine, output.ToString());
    }

    [Fact]
    public void RunProgress_OverAllStages_GoesFromNothingToAll()
    {
        var seen = new List<double>();
        var progress = new RunProgress(new Recorder(seen));
        foreach (var fase in Maandrunfase.All)
        {
            progress.Report(new Maandrunvoortgang { Fase = fase, Gedaan = 0, Totaal = 10 });
            progress.Report(new Maandrunvoortgang { Fase = fase, Gedaan = 10, Totaal = 10 });
        }

        // A stage without signals is done at once.
        progress.Report(new Maandrunvoortgang { Fase = Maandrunfase.All[^1], Gedaan = 0, Totaal = 0 });
        Assert.Equal((0, 1, 1), (seen[0], seen[^2], seen[^1]));
        Assert.Equal(seen.Order(), seen);
    }

    private sealed class Recorder(List<double> seen) : IProgress<double>
    {
        public void Report(double value) => seen.Add(value);
    }
}
