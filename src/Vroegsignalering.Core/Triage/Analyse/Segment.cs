namespace Vroegsignalering.Triage.Analyse;

/// <summary>Whole numbers from low to high, both included: cents, signals, partners or years.</summary>
internal readonly record struct Segment(long Low, long High)
{
    /// <summary>So high that sums of amounts do not overflow.</summary>
    public const long NoEnd = long.MaxValue / 1024;

    public bool HasEnd => High < NoEnd;

    public bool IsPoint => Low == High;

    public bool Contains(long value) => value >= Low && value <= High;

    /// <summary>The numbers from a first to a last, cut before each of the given numbers.</summary>
    public static List<Segment> Cut(long first, long last, IEnumerable<long> starts)
    {
        var lows = starts.Where(start => start > first && start <= last).Append(first).Distinct().Order().ToList();
        return [.. lows.Select((low, i) => new Segment(low, i + 1 < lows.Count ? lows[i + 1] - 1 : last))];
    }

    /// <summary>Where a range begins and where what lies above it begins.</summary>
    public static IEnumerable<long> Starts<T>(Grens<T>? vanaf, Grens<T>? tot, Func<T, long> number)
        where T : struct, IComparable<T>
    {
        if (vanaf is not null)
        {
            yield return number(vanaf.Waarde) + (vanaf.Inbegrepen ? 0 : 1);
        }

        if (tot is not null)
        {
            yield return number(tot.Waarde) + (tot.Inbegrepen ? 1 : 0);
        }
    }

    /// <summary>Where a range of numbers begins and where what lies above it begins.</summary>
    public static IEnumerable<long> Starts(int? vanaf, int? totEnMet)
    {
        if (vanaf is { } low)
        {
            yield return low;
        }

        if (totEnMet is { } high)
        {
            yield return (long)high + 1;
        }
    }
}
