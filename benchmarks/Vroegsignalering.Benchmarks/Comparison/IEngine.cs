namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>A way of doing the job; every run starts anew from the rows or objects that it was given.</summary>
internal interface IEngine : IDisposable
{
    string Naam { get; }

    /// <summary>Does the job. The parts that are timed apart are told to the clock.</summary>
    void Run(PartClock clock);

    /// <summary>The answer of the last run, for comparison; not timed.</summary>
    EngineAnswer? Answer();
}
