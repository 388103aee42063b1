using System.Text.RegularExpressions;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>Documents stand alone: nothing in them points at a folder of some machine or outside the repository.</summary>
public partial class MachineTraceTests
{
    public static TheoryData<string> Files() => [.. MarkdownFiles.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_OfADocument_NamesNoFolderOutsideTheRepository(string file)
    {
        var text = File.ReadAllText(Repository.PathOf(file));

        Assert.DoesNotMatch(AbsolutePath(), text);
        Assert.DoesNotContain("../shared", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see `/var/data`", true)]
    [InlineData("(/opt/tool/x)", true)]
    [InlineData("`C:\\Users\\me`", true)]
    [InlineData("and/or, https://example.org/a/b, src/Core/Adres.cs, 9/2", false)]
    public void AbsolutePath_OfAText_IsFound(string text, bool found) => Assert.Equal(found, AbsolutePath().IsMatch(text));

    [GeneratedRegex(@"(^|[\s`(""'])(/[a-z]+/[a-z]|[A-Z]:\\)")]
    private static partial Regex AbsolutePath();
}
