using NodaTime;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>The data that come with the program, beside the executable.</summary>
internal static class BundledData
{
    public static string Signalen => PathOf("signalen.csv");

    public static string Gebieden => PathOf("gebieden.csv");

    /// <summary>The month of the run.</summary>
    public static YearMonth Maand { get; } = new(2026, 5);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);
}
