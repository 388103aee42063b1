namespace Vroegsignalering.Matching;

/// <summary>How many threads a run takes.</summary>
internal static class ThreadCount
{
    // Below it starting threads costs more than it gains.
    private const int Pays = 500_000;
    private const int Most = 8;

    public static int Of(int highest, int signals) =>
        Math.Clamp(highest > 0 ? highest : signals < Pays ? 1 : Math.Min(Environment.ProcessorCount, Most), 1, Math.Max(signals, 1));

    public static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
