using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Reads a werkwijze of the user's own from a JSON file.</summary>
internal static class WerkwijzeFileReader
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="HostException">It cannot be read, or something in it is wrong; then every fault is named.</exception>
    public static Werkwijze Read(string path)
    {
        var result = WerkwijzeJson.Read(Text(path));
        return result.TryGetValue(out var werkwijze) ? werkwijze
            : throw new HostException(
                $"{path}: {string.Join("; ", result.Faults.Select(fault => fault.ToText(Taal.Nederlands)))}.",
                $"{path}: {string.Join("; ", result.Faults.Select(fault => fault.ToText(Taal.Engels)))}.");
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new HostException($"{path}: het bestand kan niet gelezen worden.", $"{path}: the file cannot be read.", fault);
        }
    }
}
