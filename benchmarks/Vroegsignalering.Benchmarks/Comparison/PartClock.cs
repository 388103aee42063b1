using System.Diagnostics;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>Times the parts of one run, on the wall and in time of the processor: on a machine with other work only the latter says what a run costs.</summary>
internal sealed class PartClock
{
    private readonly Dictionary<string, (double Wall, double Cpu)> _parts = [];

    /// <summary>Nanoseconds per part.</summary>
    public IReadOnlyDictionary<string, (double Wall, double Cpu)> Parts => _parts;

    public (double Wall, double Cpu) Total => (_parts.Values.Sum(part => part.Wall), _parts.Values.Sum(part => part.Cpu));

    public void Measure(string part, Action action)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        action();
        var wall = Stopwatch.GetElapsedTime(started);
        _parts[part] = (wall.TotalNanoseconds, (Environment.CpuUsage.TotalTime - cpu).TotalNanoseconds);
    }
}
