namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The bounds of <c>budget.json</c>.</summary>
internal sealed record Budget
{
    /// <summary>Number of signals of the run.</summary>
    public required int Signalen { get; init; }

    /// <summary>Highest number of bytes allocated per signal by a run whose buffers are warm, the results included.</summary>
    public required double BytesPerSignaal { get; init; }

    /// <summary>Highest number of key comparisons per signal.</summary>
    public required double VergelijkingenPerSignaal { get; init; }

    /// <summary>Lowest number of times faster than naive LINQ, in time of the processor.</summary>
    public required double KeerLinq { get; init; }
}
