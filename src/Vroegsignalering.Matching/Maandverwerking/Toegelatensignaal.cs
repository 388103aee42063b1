using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>A signal that was taken in, with the verdict.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Toegelatensignaal
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>What every criterion said, with the remarks.</summary>
    public required Toegelaten Oordeel { get; init; }
}
