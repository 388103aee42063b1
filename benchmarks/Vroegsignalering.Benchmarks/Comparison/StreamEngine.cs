using System.Numerics;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The physical limit: the sum of as many bytes as the fields of the signals take when they are packed in columns.</summary>
internal sealed class StreamEngine(int signalen) : IEngine
{
    /// <summary>Key 9, amount 5, due date 3, number 4, partner and month 1.</summary>
    public const int BytesPerSignaal = 22;

    private readonly ulong[] _columns = new ulong[(((long)signalen * BytesPerSignaal) + 7) / 8];

    public string Naam => "stroom";

    public ulong Sum { get; private set; }

    public void Run(PartClock clock) => clock.Measure("lezen", () => Sum = Add());

    public EngineAnswer? Answer() => null;

    public void Dispose()
    {
    }

    private ulong Add()
    {
        var sum = Vector<ulong>.Zero;
        foreach (var vector in MemoryMarshal.Cast<ulong, Vector<ulong>>(_columns))
        {
            sum += vector;
        }

        return Vector.Sum(sum);
    }
}
