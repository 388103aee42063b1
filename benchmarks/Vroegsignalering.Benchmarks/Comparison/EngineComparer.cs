namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>Runs machines in turn, round after round, in one process, and compares their answers and their time.</summary>
internal sealed class EngineComparer(Job opdracht, int signalen, IReadOnlyList<IEngine> machines, string reference)
{
    private const string Everything = "alles";

    private readonly Dictionary<(string Machine, string Deel), List<(double Wall, double Cpu)>> _times = [];
    private readonly Dictionary<string, long> _bytes = [];
    private readonly Dictionary<string, long> _peaks = [];
    private readonly Dictionary<string, string> _hashes = [];

    /// <summary>One line per machine and part.</summary>
    /// <exception cref="InvalidOperationException">Two machines give different answers.</exception>
    public IReadOnlyList<ResultLine> Run(int warmUps, int rounds)
    {
        for (var round = -warmUps; round < rounds; round++)
        {
            foreach (var machine in machines)
            {
                Measure(machine, round);
            }
        }

        return [.. _times.Keys.Select(LineOf)];
    }

    private void Measure(IEngine machine, int round)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        ProcessMemory.ResetPeak();
        var resident = ProcessMemory.Resident();
        var allocated = GC.GetTotalAllocatedBytes(true);
        var clock = new PartClock();
        var collections = GC.CollectionCount(2);
        machine.Run(clock);
        collections = GC.CollectionCount(2) - collections;
        if (collections > 0)
        {
            Console.WriteLine($"{machine.Naam}: {collections} full collections in round {round}");
        }

        if (round < 0)
        {
            Check(machine);
            return;
        }

        _bytes[machine.Naam] = GC.GetTotalAllocatedBytes(true) - allocated;
        _peaks[machine.Naam] = Math.Max(_peaks.GetValueOrDefault(machine.Naam), ProcessMemory.Peak() - resident);
        foreach (var (part, time) in clock.Parts)
        {
            Add(machine.Naam, part, time);
        }

        Add(machine.Naam, Everything, clock.Total);
        if (round == 0)
        {
            Check(machine);
        }
    }

    private void Check(IEngine machine)
    {
        if (machine.Answer() is not { } answer)
        {
            return;
        }

        var hash = answer.Hash();
        if (_hashes.Count == 0)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{answer.Matches.Count:N0} matches, {answer.Matches.Count(match => match.Besluit == 0):N0} selected, {answer.Uitval.Values.Sum():N0} signals of the month dropped, for {answer.Uitval.Count} sets of reasons"));
            Console.WriteLine();
        }

        _hashes[machine.Naam] = hash;
        if (_hashes.Values.Distinct().Count() > 1)
        {
            throw new InvalidOperationException(
                $"{opdracht}: the answers differ: {string.Join(", ", _hashes.Select(pair => $"{pair.Key} {pair.Value}"))}; {machine.Naam} has {answer.Matches.Count} matches and drops "
                + string.Join(' ', answer.Uitval.OrderBy(pair => pair.Key).Select(pair => FormattableString.Invariant($"{pair.Key}:{pair.Value}"))));
        }
    }

    private void Add(string machine, string part, (double Wall, double Cpu) time)
    {
        if (!_times.TryGetValue((machine, part), out var list))
        {
            _times.Add((machine, part), list = []);
        }

        list.Add((time.Wall / signalen, time.Cpu / signalen));
    }

    private ResultLine LineOf((string Machine, string Deel) key)
    {
        var times = _times[key];
        var ratios = times.Zip(_times[(reference, Everything)], (time, own) => time.Wall / own.Wall).ToList();
        var cpuRatios = times.Zip(_times[(reference, Everything)], (time, own) => time.Cpu / own.Cpu).ToList();
        return new()
        {
            Job = opdracht.Naam,
            Machine = key.Machine,
            Deel = key.Deel,
            NsPerSignaal = Median(times.Select(time => time.Wall)),
            CpuNsPerSignaal = Median(times.Select(time => time.Cpu)),
            KeerOnze = Median(ratios),
            KeerOnzeCpu = Median(cpuRatios),
            KeerOnzeCpuLaagst = cpuRatios.Min(),
            KeerOnzeCpuHoogst = cpuRatios.Max(),
            BytesPerSignaal = (double)_bytes[key.Machine] / signalen,
            PiekMiB = _peaks[key.Machine] / 1048576.0,
            Hash = _hashes.GetValueOrDefault(key.Machine),
        };
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
