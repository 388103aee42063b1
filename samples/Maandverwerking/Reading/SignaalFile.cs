using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>What a file of signals holds.</summary>
internal sealed record SignaalFile
{
    /// <summary>The good rows, in the order of the file, of every month.</summary>
    public required IReadOnlyList<Vroegsignaal> Signalen { get; init; }

    /// <summary>Number of data rows, good and bad.</summary>
    public required int Gelezen { get; init; }

    /// <summary>Number of rows with a fault.</summary>
    public required int Foutregels { get; init; }

    /// <summary>The latest month of the good rows; null: there is none.</summary>
    public YearMonth? LatestMonth => Signalen.Max(signaal => (YearMonth?)signaal.Aanlevermaand);
}
