namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>One line of a comparison: medians over the rounds.</summary>
internal sealed record ResultLine
{
    public required string Job { get; init; }

    public required string Machine { get; init; }

    /// <summary>A part of the run, or <c>alles</c>.</summary>
    public required string Deel { get; init; }

    /// <summary>On the wall.</summary>
    public required double NsPerSignaal { get; init; }

    /// <summary>Of the processor, all threads together.</summary>
    public required double CpuNsPerSignaal { get; init; }

    /// <summary>Median of the ratios within one round, against this library from ordered objects; on the wall.</summary>
    public required double KeerOnze { get; init; }

    /// <summary>The same in time of the processor.</summary>
    public required double KeerOnzeCpu { get; init; }

    /// <summary>The lowest and the highest of those ratios.</summary>
    public required double KeerOnzeCpuLaagst { get; init; }

    public required double KeerOnzeCpuHoogst { get; init; }

    public required double BytesPerSignaal { get; init; }

    /// <summary>Resident memory above that before the run, the highest of the rounds.</summary>
    public required double PiekMiB { get; init; }

    public required string? Hash { get; init; }
}
