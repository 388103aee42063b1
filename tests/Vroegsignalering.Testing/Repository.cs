namespace Vroegsignalering.Testing;

/// <summary>Finds files of the repository from a test, by walking up from where the test runs.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <param name="parts">The path below the root, part by part.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vroegsignalering.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository: no folder above holds Vroegsignalering.sln.");
    }
}
