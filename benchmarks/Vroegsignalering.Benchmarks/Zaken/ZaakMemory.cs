using Vroegsignalering.Zaken;

namespace Vroegsignalering.Benchmarks.Zaken;

/// <summary>What open cases hold in memory, counted over many that live at once: <c>dotnet run -c Release … -- zaken [NUMBER]</c>, default a million.</summary>
internal static class ZaakMemory
{
    private const int DefaultCount = 1_000_000;

    public static void Run(string[] args)
    {
        var count = args.Length == 0 ? DefaultCount : int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
        Print("freshly opened, with history", count, number => Open(number, 0));
        Print("freshly opened, state alone", count, number => Open(number, 0).Stand);
        Print("after 3 attempts, with history", count, number => Open(number, 3));
        Print("after 3 attempts, state alone", count, number => Open(number, 3).Stand);
    }

    private static Vroegsignaalzaak Open(int number, int attempts) =>
        Vroegsignaalzaak.Replay([ZaakSample.Opening(number), .. Enumerable.Range(1, attempts).Select(ZaakSample.Attempt)]);

    private static void Print(string what, int count, Func<int, object> make)
    {
        _ = make(0);
        var cases = new object[count];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < count; i++)
        {
            cases[i] = make(i);
        }

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(FormattableString.Invariant($"{what,-32} {bytes / count,6} bytes per case, {count} cases, {bytes / 1_000_000} MB"));
        GC.KeepAlive(cases);
    }
}
