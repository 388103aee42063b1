namespace Vroegsignalering.Aanlevering;

/// <summary>The case of a <see cref="Criteriumoordeel"/> in which the signal is not taken in.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NietVoldaan
{
    /// <summary>Why, with the figures.</summary>
    public required Uitvalreden Reden { get; init; }
}
