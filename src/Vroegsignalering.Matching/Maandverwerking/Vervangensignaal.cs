using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>A signal that an update of the same partner replaced in the run.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Vervangensignaal
{
    /// <summary>The signal that was replaced.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>The update that takes its place.</summary>
    public required Vroegsignaal VervangenDoor { get; init; }
}
