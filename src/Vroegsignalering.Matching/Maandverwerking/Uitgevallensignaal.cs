using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>A signal that was not taken in, with the verdict.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Uitgevallensignaal
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>What every criterion said, and the reason reported.</summary>
    public required Uitgevallen Oordeel { get; init; }
}
