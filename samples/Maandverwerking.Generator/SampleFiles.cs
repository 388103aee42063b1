using System.Text;

namespace Vroegsignalering.Samples.Generator;

/// <summary>The files that come with the sample. Same bytes on every machine, at every time.</summary>
/// <remarks>Names, addresses and numbers are invented; the four digits of the postcodes are real. Thread safe.</remarks>
public static class SampleFiles
{
    /// <summary>Makes all files: name → bytes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Make()
    {
        var month = new BundledMaand();
        var rows = month.Make();
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["signalen.csv"] = Encoding.UTF8.GetBytes(CsvText.Of(rows)),
            ["met-fouten.csv"] = FaultyFile.Of(rows),
            ["register.csv"] = Encoding.UTF8.GetBytes(RegisterFile.Of(month.Households)),
            ["gebieden.csv"] = Encoding.UTF8.GetBytes(GebiedenFile.Text),
        };
    }
}
