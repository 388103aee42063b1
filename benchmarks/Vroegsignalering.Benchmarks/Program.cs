using BenchmarkDotNet.Running;
using Vroegsignalering.Benchmarks.Comparison;
using Vroegsignalering.Benchmarks.Zaken;

return args switch
{
    ["vergelijk", .. var rest] => CompareCommand.Run(new(rest)),
    ["schaal", .. var rest] => ScaleCommand.Run(new(rest)),
    ["eerste", .. var rest] => ScaleCommand.RunFirst(new(rest)),
    ["budget", .. var rest] => BudgetCommand.Run(new(rest)),
    ["zaken", .. var rest] => RunZaken(rest),
    _ => RunBenchmarks(args),
};

static int RunZaken(string[] args)
{
    ZaakMemory.Run(args);
    return 0;
}

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
