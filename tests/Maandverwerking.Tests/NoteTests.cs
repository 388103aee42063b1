namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>What the user has to look at again.</summary>
public class NoteTests
{
    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-04-30", false)]
    [InlineData("2025-05-01", true)]
    [InlineData("2024-03-25", true)]
    [InlineData("2026-03-25", true)]
    public async Task Run_PeildatumFarFromTheMonth_WarnsInOneLineAndRuns(string peildatum, bool warned)
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunRowsAsync([Sample.Row()], "--peildatum", peildatum));
        Assert.Equal(warned ? 1 : 0, Notes(sample).Count(line => line.Contains($"de peildatum {peildatum} ligt niet in 2025-03", StringComparison.Ordinal)));
        BalansAssert.Holds(sample);
    }

    [Theory]
    [InlineData("arnhem", "2026-05")]
    [InlineData("duoplus", "2026-04")]
    public async Task Run_DefaultPeildatum_WarnsNot(string werkwijze, string maand)
    {
        using var sample = new Sample();
        await sample.RunAsync("--werkwijze", werkwijze, "--maand", maand);
        Assert.DoesNotContain("peildatum 2026", string.Join('\n', Notes(sample)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public async Task Run_FileWithoutAMonth_SaysWhichIsAssumed(string row)
    {
        using var sample = new Sample();
        await sample.RunAsync("--signalen", sample.Write("kop.csv", $"{Sample.Header}\n{row}\n"));
        Assert.Contains(Notes(sample), line => line.Contains("aangenomen is 2026-05", StringComparison.Ordinal));

        await sample.RunAsync("--signalen", sample.PathOf("kop.csv"), "--maand", "2026-05");
        Assert.DoesNotContain("aangenomen", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_BundledMonth_AssumesNothing()
    {
        using var sample = new Sample();
        await sample.RunAsync();
        Assert.DoesNotContain("aangenomen", sample.Output, StringComparison.Ordinal);
    }

    private static List<string> Notes(Sample sample) => [.. sample.Output.Split('\n').Where(line => line.StartsWith("Let op: ", StringComparison.Ordinal))];
}
