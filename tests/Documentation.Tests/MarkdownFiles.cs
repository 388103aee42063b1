namespace Vroegsignalering.Documentation.Tests;

/// <summary>The documents of the repository that promise something to a reader.</summary>
internal static class MarkdownFiles
{
    /// <summary>Paths from the root of the repository, with forward slashes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md" }.Where(file => File.Exists(Repository.PathOf(file))),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
