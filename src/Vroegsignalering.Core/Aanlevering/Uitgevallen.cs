using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>The case of an <see cref="Aanleveroordeel"/> in which the signal is not taken in.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Uitgevallen
{
    /// <summary>What every criterion said, in the order in which they were asked.</summary>
    public required ValueList<Criteriumbevinding> Bevindingen { get; init; }

    /// <summary>The reason reported: the first in the order of <see cref="Uitvalredensoort"/>.</summary>
    public required Uitvalreden Reden { get; init; }

    /// <summary>Every reason, the reported one first.</summary>
    public IEnumerable<Uitvalreden> Redenen => Bevindingen.Select(bevinding => bevinding.Oordeel.Reden).OfType<Uitvalreden>().OrderBy(reden => reden.Soort.Value);
}
