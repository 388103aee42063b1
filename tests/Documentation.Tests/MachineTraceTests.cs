namespace Vroegsignalering.Documentation.Tests;

/// <summary>Documents stand alone: nothing in them points outside the repository.</summary>
public class MachineTraceTests
{
    public static TheoryData<string> Files() => [.. MarkdownFiles.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_OfADocument_NamesNoFolderOutsideTheRepository(string file)
    {
        var text = File.ReadAllText(Repository.PathOf(file));

        Assert.All(new[] { "../shared", "/tmp/", "/work/", "/home/", "/root/" }, trace => Assert.DoesNotContain(trace, text, StringComparison.Ordinal));
    }
}
