using System.Diagnostics;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>What a run takes: bytes allocated by .NET, and the highest resident memory of the process while it ran.</summary>
internal static class ProcessMemory
{
    private const string PeakFile = "/proc/self/clear_refs";

    /// <summary>Forgets the highest resident memory so far; on other systems than Linux it is never forgotten.</summary>
    public static void ResetPeak()
    {
        if (File.Exists(PeakFile))
        {
            try
            {
                File.WriteAllText(PeakFile, "5");
            }
            catch (IOException)
            {
            }
        }
    }

    public static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    public static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
