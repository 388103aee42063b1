namespace Vroegsignalering.Aanlevering;

/// <summary>The case of a <see cref="Criteriumoordeel"/> in which the signal is taken in and a person should know something.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record VoldaanMetOpmerking
{
    /// <summary>What a person should know.</summary>
    public required Aanleveropmerking Opmerking { get; init; }
}
