using System.Text.RegularExpressions;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>Links within the repository lead somewhere, headings included.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Files() => [.. MarkdownFiles.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_OfADocument_Resolve(string file)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(file))!;
        var broken =
            from Match link in Link().Matches(WithoutCode(File.ReadAllText(Repository.PathOf(file))))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let parts = target.Split('#')
            let path = parts[0].Length == 0 ? Repository.PathOf(file) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])))
            where !(File.Exists(path) || Directory.Exists(path))
                || !path.StartsWith(Repository.Root, StringComparison.Ordinal)
                || (parts.Length > 1 && !AnchorsOf(path).Contains(parts[1]))
            select $"{file}: {target}";

        Offenders.None(broken);
    }

    [Theory]
    [InlineData("## Step, folder, type", "step-folder-type")]
    [InlineData("# Rules for `Werkwijzen`", "rules-for-werkwijzen")]
    public void AnchorOf_AHeading_IsItsSlug(string heading, string anchor) => Assert.Equal(anchor, AnchorOf(heading));

    private static HashSet<string> AnchorsOf(string path) =>
        Directory.Exists(path) ? [] : [.. File.ReadLines(path).Where(line => line.StartsWith('#')).Select(AnchorOf)];

    private static string AnchorOf(string heading) =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    private static string WithoutCode(string markdown) => Code().Replace(markdown, string.Empty);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
