using BenchmarkDotNet.Running;
using Vroegsignalering.Benchmarks.Zaken;

if (args is ["zaken", .. var rest])
{
    ZaakMemory.Run(rest);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
