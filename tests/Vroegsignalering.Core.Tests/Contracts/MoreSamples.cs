using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Samples of types that reflection cannot fill in: those without a public constructor, and those that refuse some values.</summary>
internal static class MoreSamples
{
    public static object? Make(Type type, int seed) => type.Name switch
    {
        nameof(Sleutelwaarde) => Sleutelwaarde.Of($"tekst{seed}"),
        nameof(Selectieuitkomst) => seed % 2 == 1 ? Selectieuitkomst.Geselecteerd : Selectieuitkomst.Of((Teruggegeven)SampleMaker.Make(typeof(Teruggegeven), seed)),
        nameof(Criteriumoordeel) => Criteriumoordeel.NietVoldaan((Uitvalreden)SampleMaker.Make(typeof(Uitvalreden), seed)),
        nameof(Aanleveroordeel) => Aanleveroordeel.Of((Toegelaten)SampleMaker.Make(typeof(Toegelaten), seed)),
        nameof(Period) => Period.FromDays(seed),
        _ => null,
    };
}
