namespace Vroegsignalering.Testing;

/// <summary>
/// The shared reference data: found by the variable <c>VROEGSIGNALERING_SHARED</c>, else by walking up to a folder
/// <c>shared</c> beside the project. They are not part of the repository.
/// </summary>
public static class SharedData
{
    /// <summary>The folder that holds <c>data/</c>, or null where the shared data are absent.</summary>
    public static string? Root { get; } = Find();

    /// <summary>Why a test that needs the data is skipped, or null when they are there.</summary>
    public static string? AbsentReason => Root is null ? "The shared reference data are absent (set VROEGSIGNALERING_SHARED to their folder)." : null;

    /// <summary>The path of a data file.</summary>
    public static string PathOf(string file) => Path.Combine(Root ?? throw new InvalidOperationException(AbsentReason), "data", file);

    /// <summary>The rows of a data file, each as column → text.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) => Csv.Read(PathOf(file));

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("VROEGSIGNALERING_SHARED");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(Path.Combine(named, "data")) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "data")))
            {
                return candidate;
            }
        }

        return null;
    }
}
