using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The command <c>vergelijk</c>.</summary>
internal static class CompareCommand
{
    private const string Own = "eigen, op volgorde";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Run(CommandArguments arguments)
    {
        var count = arguments.Number("signalen", 1_000_000);
        var rounds = arguments.Number("herhaal", 9);
        var threads = arguments.Number("draden", 1);
        var jobs = arguments.Text("opdracht") is { } name ? [JobOf(name)] : new[] { Job.DuoPlus };
        var lines = new List<ResultLine>();
        if (arguments.Has("varianten"))
        {
            lines.AddRange(Variants.Compare(count, rounds, threads));
            jobs = [];
        }

        foreach (var job in jobs)
        {
            Console.WriteLine($"-- {job}: SQL of DuckDB");
            Console.WriteLine(DuckDbQuery.Table(job) + ";\n" + DuckDbQuery.Reasons(job) + ";\n" + DuckDbQuery.Matches(job) + ";");
            Console.WriteLine();
            lines.AddRange(Compare(job, count, rounds, threads, arguments.Text("machine")));
        }

        if (arguments.Text("json") is { } file)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(lines, Json));
        }

        return 0;
    }

    public static IReadOnlyList<ResultLine> Compare(Job job, int count, int rounds, int threads, string? only)
    {
        var rows = MonthGenerator.Make(count, job.Momenten);
        var ordered = DomainObjects.Make(rows);
        var shuffled = DomainObjects.Shuffle(ordered);
        var machines = new List<IEngine>
        {
            new LibraryEngine(Own, job, () => ordered),
            new LibraryEngine("eigen, geschud", job, () => shuffled),
            new LibraryEngine("eigen, met het maken", job, () => ordered) { Make = () => DomainObjects.Make(rows) },
            new DuckDbEngine(rows, job, threads),
            new StreamEngine(count),
        };
        if (job == Job.DuoPlus)
        {
            machines.Add(new LinqEngine(rows, job));
        }

        // The reference stays, because the ratios are against it.
        machines.RemoveAll(machine => only is not null && machine.Naam != Own && machine.Naam != only);
        var lines = new EngineComparer(job, count, machines, Own).Run(warmUps: 2, rounds);
        Print(job, count, lines);
        machines.ForEach(machine => machine.Dispose());
        return lines;
    }

    private static Job JobOf(string name) =>
        new[] { Job.DuoPlus, Job.Herhaald, Job.Halfjaar, Job.Markeringen }.FirstOrDefault(job => job.Naam == name)
        ?? throw new ArgumentException($"Unknown job '{name}'; allowed: duoplus, herhaald, halfjaar, markeringen.");

    public static void Print(Job job, int count, IReadOnlyList<ResultLine> lines)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {job}, {count:N0} signals, hash {lines[0].Hash}"));
        Console.WriteLine();
        Console.WriteLine("| engine | part | ns per signal | cpu ns | x ours | x ours, cpu | lowest to highest | bytes per signal | peak MiB |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var line in lines)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {line.Machine} | {line.Deel} | {line.NsPerSignaal:0.0} | {line.CpuNsPerSignaal:0.0} | {line.KeerOnze:0.00} | {line.KeerOnzeCpu:0.00} | {line.KeerOnzeCpuLaagst:0.0}–{line.KeerOnzeCpuHoogst:0.0} | {line.BytesPerSignaal:0.0} | {line.PiekMiB:0} |"));
        }

        Console.WriteLine();
    }
}
