using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

/// <summary>A month with its look-back, and a werkwijze to run it by.</summary>
public sealed class RunCase
{
    public required IReadOnlyList<Vroegsignaal> Signalen { get; init; }

    public required Werkwijze Werkwijze { get; init; }

    public IReadOnlyList<Vroegsignaal> OfMonth => [.. Signalen.Where(signaal => signaal.Aanlevermaand == SignalBuilder.RunMonth)];

    public RunCase Shuffle(int seed)
    {
        var copy = Signalen.ToArray();
        new Random(seed).Shuffle(copy);
        return new() { Signalen = copy, Werkwijze = Werkwijze };
    }

    public Maandrunresultaat Run(int threads = 1) => new Maandrun().RunAsync(
        Input(threads),
        Werkwijze).GetAwaiter().GetResult();

    public Maandruninvoer Input(int threads = 1) => new()
    {
        Maand = SignalBuilder.RunMonth,
        Signalen = OfMonth,
        Historie = new Terugblikker().Reconstruct([.. Signalen.Except(OfMonth)], Werkwijze),
        MaxDegreeOfParallelism = threads,
    };

    public override string ToString() => $"{Werkwijze}: {string.Join(", ", Signalen)}";
}
