using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The command <c>budget</c>: fails when a run costs more than <c>budget.json</c> allows. Bytes and comparisons are the same on every machine; the ratio has a wide margin.</summary>
internal static class BudgetCommand
{
    private const int Rounds = 25;

    // The runtime compiles a method for good after so many calls.
    private const int WarmUps = 40;
    private const int WarmUpsPerLinq = 4;

    public static int Run(CommandArguments arguments)
    {
        var file = arguments.Text("bestand") ?? throw new ArgumentException("Give the file: --bestand benchmarks/budget.json.");
        var budget = JsonSerializer.Deserialize<Budget>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
        var rows = MonthGenerator.Make(budget.Signalen, Job.DuoPlus.Momenten);
        var invoer = DomainObjects.Make(rows);
        using var own = new LibraryEngine("eigen", Job.DuoPlus, () => invoer);
        using var linq = new LinqEngine(rows, Job.DuoPlus);
        var (ratio, bytes) = Measure(own, linq);
        if (own.Answer()!.Hash() != linq.Answer().Hash())
        {
            Console.WriteLine("FAILED: the library and LINQ give different answers.");
            return 1;
        }

        var comparisons = own.Comparisons;
        return Check("bytes per signal", (double)bytes / budget.Signalen, budget.BytesPerSignaal, true)
            & Check("comparisons per signal", (double)comparisons / budget.Signalen, budget.VergelijkingenPerSignaal, true)
            & Check("times faster than LINQ", ratio, budget.KeerLinq, false) ? 0 : 1;
    }

    // The best of both: what disturbs a run only makes it longer.
    private static (double Ratio, long Bytes) Measure(LibraryEngine own, LinqEngine linq)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            own.Run(new());
            if (round % WarmUpsPerLinq == 0)
            {
                linq.Run(new());
            }
        }

        var (bestOwn, bestLinq, bytes) = (double.MaxValue, double.MaxValue, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var clock = new PartClock();
            var before = GC.GetTotalAllocatedBytes(true);
            own.Run(clock);
            bytes = Math.Min(bytes, GC.GetTotalAllocatedBytes(true) - before);
            bestOwn = Math.Min(bestOwn, clock.Total.Cpu);
            GC.Collect();
            clock = new PartClock();
            linq.Run(clock);
            bestLinq = Math.Min(bestLinq, clock.Total.Cpu);
        }

        return (bestLinq / bestOwn, bytes);
    }

    private static bool Check(string what, double found, double bound, bool isHighest)
    {
        var holds = isHighest ? found <= bound : found >= bound;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "ok    " : "FAILED")} {what}: {found:0.00}, allowed {(isHighest ? "at most" : "at least")} {bound:0.00}"));
        return holds;
    }
}
