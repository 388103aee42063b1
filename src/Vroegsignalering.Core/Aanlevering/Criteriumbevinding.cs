namespace Vroegsignalering.Aanlevering;

/// <summary>What one criterion, by its code, said of a signal.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Criteriumbevinding
{
    /// <summary>The code of the criterion.</summary>
    public required string Criterium { get; init; }

    /// <summary>What it said.</summary>
    public required Criteriumoordeel Oordeel { get; init; }
}
