using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>The case of an <see cref="Aanleveroordeel"/> in which the signal is taken in.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Toegelaten
{
    /// <summary>What every criterion said, in the order in which they were asked.</summary>
    public required ValueList<Criteriumbevinding> Bevindingen { get; init; }

    /// <summary>Whether the signal is taken up at once (AAN-9); then age, threshold and reporting moment were not asked.</summary>
    public required bool DirectOpgepakt { get; init; }

    /// <summary>What a person should know, in the order of the criteria.</summary>
    public IEnumerable<Aanleveropmerking> Opmerkingen => Bevindingen.Select(bevinding => bevinding.Oordeel.Opmerking).OfType<Aanleveropmerking>();
}
