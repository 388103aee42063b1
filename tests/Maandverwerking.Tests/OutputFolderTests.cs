using Vroegsignalering.Samples.Maandverwerking.Writing;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>A run loses nothing that the user has: neither what it reads nor the results of an earlier run.</summary>
public class OutputFolderTests
{
    public static TheoryData<string> Written => [.. OutputFolder.Files, "direct.csv.nieuw"];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Run_SignalenAmongTheOutput_IsRefusedAndStays(string file)
    {
        using var sample = new Sample();
        var text = $"{Sample.Header}\n{Sample.Row()}\n";
        await RefusedAsync(sample, "--signalen", sample.Write($"loss/{file}", text), "--uit", "loss");
        Assert.Equal(text, await File.ReadAllTextAsync(sample.PathOf($"loss/{file}")));
        Assert.Single(sample.Files("loss"));
    }

    [Fact]
    public async Task Run_GebiedenAmongTheOutput_IsRefusedAndStays()
    {
        using var sample = new Sample();
        var table = sample.Write("loss/matches.csv", "pc4,gebied,quotum\n1421,Noord,1\n");
        await RefusedAsync(sample, "--gebieden", table, "--uit", "loss");
        Assert.True(File.Exists(table));
    }

    [Theory]
    [InlineData("loss/../loss/./direct.csv", "loss")]
    [InlineData("loss/direct.csv", "anders/../loss/")]
    [InlineData("link.csv", "loss")]
    [InlineData("link-to-link.csv", "loss")]
    [InlineData("linked/direct.csv", "loss")]
    [InlineData("loss/direct.csv", "linked")]
    [InlineData("linked-twice/direct.csv", "loss")]
    public async Task Run_SignalenAmongTheOutputByAnotherPath_IsRefusedAndStays(string signalen, string uit)
    {
        using var sample = new Sample();
        var input = sample.Write("loss/direct.csv", $"{Sample.Header}\n{Sample.Row()}\n");
        File.CreateSymbolicLink(sample.PathOf("link.csv"), "loss/direct.csv");
        File.CreateSymbolicLink(sample.PathOf("link-to-link.csv"), sample.PathOf("link.csv"));
        Directory.CreateSymbolicLink(sample.PathOf("linked"), sample.PathOf("loss"));
        Directory.CreateSymbolicLink(sample.PathOf("linked-twice"), "linked");
        await RefusedAsync(sample, "--signalen", signalen, "--uit", uit);
        Assert.True(File.Exists(input));
    }

    [Fact]
    public async Task Run_InputBesideTheOutput_IsReadAndStays()
    {
        using var sample = new Sample();
        var text = $"{Sample.Header}\n{Sample.Row()}\n";
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--signalen", sample.Write("uit/signalen.csv", text)));
        Assert.Equal(text, await File.ReadAllTextAsync(sample.PathOf("uit/signalen.csv")));
        Assert.Equal(OutputFolder.Files.Count + 1, sample.Files().Count);
    }

    [Fact]
    public async Task Run_OutputThatLinksToTheInput_ReplacesTheLinkOnly()
    {
        using var sample = new Sample();
        var text = $"{Sample.Header}\n{Sample.Row()}\n";
        var input = sample.Write("invoer.csv", text);
        Directory.CreateDirectory(sample.PathOf("uit"));
        File.CreateSymbolicLink(sample.PathOf("uit/direct.csv"), input);
        await sample.RunAsync("--signalen", input);
        Assert.Equal(text, await File.ReadAllTextAsync(input));
    }

    [Theory]
    [InlineData("--signalen", "er-is-niets.csv")]
    [InlineData("--signalen", "leeg.csv")]
    [InlineData("--signalen", "smal.csv")]
    [InlineData("--signalen", "open.csv")]
    [InlineData("--gebieden", "smal.csv")]
    [InlineData("--werkwijze", "rotterdam")]
    public async Task Run_FailedRun_LeavesTheEarlierResultsAlone(string option, string value)
    {
        using var sample = new Sample();
        sample.Write("leeg.csv", string.Empty);
        sample.Write("smal.csv", "signaal_id,bedrag\n");
        // Fails in the middle: the quote is never closed and the rest is too much for one record.
        sample.Write("open.csv", $"{Sample.Header}\n{Sample.Row()}\n\"{new string('x', 200_000)}");
        await sample.RunAsync();
        var before = sample.Files();

        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync(option, value));
        Assert.Equal(before, sample.Files());
    }

    [Fact]
    public async Task Run_CancelledRun_LeavesTheEarlierResultsAlone()
    {
        using var sample = new Sample();
        await sample.RunAsync();
        var before = sample.Files();
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Cancelled, await Cli.RunAsync([], output, error, sample.Folder, new CancellationToken(canceled: true)));
        Assert.Equal(before, sample.Files());
    }

    [Fact]
    public async Task Run_Again_ReplacesEveryFileAndWhatAKilledRunLeft()
    {
        using var sample = new Sample();
        foreach (var file in OutputFolder.Files)
        {
            sample.Write($"uit/{file}", "oud");
            sample.Write($"uit/{file}.nieuw", "oud");
        }

        Assert.Equal(ExitCodes.Ok, await sample.RunAsync());
        Assert.Equal(OutputFolder.Files.Order(StringComparer.Ordinal), sample.Files().Keys.Order(StringComparer.Ordinal));
        BalansAssert.Holds(sample);
    }

    [Fact]
    public async Task Run_FolderWithTheNameOfAFile_IsRefusedBeforeAnythingChanges()
    {
        using var sample = new Sample();
        sample.Write("uit/uitval.csv", "oud");
        Directory.CreateDirectory(sample.PathOf("uit/balans.json"));
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync());
        Assert.Equal("oud", await File.ReadAllTextAsync(sample.PathOf("uit/uitval.csv")));
    }

    private static async Task RefusedAsync(Sample sample, params string[] args)
    {
        Assert.Equal(ExitCodes.Unusable, await sample.RunAsync(args));
        Assert.StartsWith(args[0] + ": ", sample.ErrorLine(), StringComparison.Ordinal);
        Assert.EndsWith("is ook een bestand dat deze run schrijft; kies met --uit een andere map.", sample.ErrorLine(), StringComparison.Ordinal);
    }
}
