namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary>Where a path leads to when every link in it is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    // The file systems of the other systems tell upper from lower case.
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether two full paths lead to the same place; neither has to exist.</summary>
    public static bool Same(string one, string other) => string.Equals(Of(one, MostLinks), Of(other, MostLinks), Comparison);

    private static string Of(string path, int links)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var name in path[real.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (links > 0 && TargetOf(real) is { } target)
            {
                real = Of(target, --links);
            }
        }

        return real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A link that leads nowhere cannot be opened either; that is said when it is tried.
            return null;
        }
    }
}
