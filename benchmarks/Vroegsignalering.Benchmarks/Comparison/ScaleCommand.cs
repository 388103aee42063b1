using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Matching.Maandverwerking;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The command <c>schaal</c>: how time and memory grow with the number of signals, and the first call of a fresh process.</summary>
internal static class ScaleCommand
{
    private const int Rounds = 5;

    public static int Run(CommandArguments arguments)
    {
        var sizes = arguments.Text("signalen") is { } text
            ? text.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray()
            : [10_000, 100_000, 1_000_000, 10_000_000];
        Console.WriteLine("| signals | threads | ns per signal | cpu ns | bytes per signal | first call, ms (cpu) | its peak, MiB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            foreach (var threads in (int[])[1, 2])
            {
                Console.WriteLine(Line(size, threads));
            }
        }

        return 0;
    }

    /// <summary>The command <c>eerste</c>: one call in a fresh process.</summary>
    public static int RunFirst(CommandArguments arguments)
    {
        var invoer = Make(arguments.Number("signalen", 100_000), arguments.Number("draden", 1));
        GC.Collect();
        ProcessMemory.ResetPeak();
        var resident = ProcessMemory.Resident();
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var run = new Maandrun().RunAsync(invoer, Job.DuoPlus.Werkwijze).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(started);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0.0} ({cpu.TotalMilliseconds:0.0});{(ProcessMemory.Peak() - resident) / 1048576.0:0};{run.Balans.Ontvangen}"));
        return 0;
    }

    private static Maandruninvoer Make(int size, int threads)
    {
        var rows = MonthGenerator.Make(size, Job.DuoPlus.Momenten);
        return DomainObjects.Make(rows, threads);
    }

    private static string Line(int size, int threads)
    {
        var (first, peak) = First(size, threads);
        var invoer = Make(size, threads);
        var run = new Maandrun();
        var times = new List<(double Wall, double Cpu)>();
        var bytes = 0L;
        for (var round = -2; round < Rounds; round++)
        {
            GC.Collect();
            var clock = new PartClock();
            var before = GC.GetTotalAllocatedBytes(true);
            clock.Measure("run", () => run.RunAsync(invoer, Job.DuoPlus.Werkwijze).GetAwaiter().GetResult());
            bytes = GC.GetTotalAllocatedBytes(true) - before;
            if (round >= 0)
            {
                times.Add(clock.Total);
            }
        }

        var wall = times.Select(time => time.Wall).Order().ElementAt(Rounds / 2) / size;
        var cpu = times.Select(time => time.Cpu).Order().ElementAt(Rounds / 2) / size;
        return string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {threads} | {wall:0.0} | {cpu:0.0} | {(double)bytes / size:0.0} | {first} | {peak} |");
    }

    private static (string Milliseconds, string Peak) First(int size, int threads)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ScaleCommand).Assembly.Location);
        }

        foreach (var argument in (string[])["eerste", "--signalen", size.ToString(CultureInfo.InvariantCulture), "--draden", threads.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd().Trim().Split(';');
        process.WaitForExit();
        return (answer[0], answer[1]);
    }
}
