using System.Reflection;

namespace Vroegsignalering.Consumer;

/// <summary>What the program expects of the packages; the first difference ends it with an exception.</summary>
internal static class Check
{
    public static void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{what}: expected {expected}, was {actual}");
        }
    }

    /// <summary>The version that the package was packed with, without the commit that the compiler appends.</summary>
    public static string PackageVersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
