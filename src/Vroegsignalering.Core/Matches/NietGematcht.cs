using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>A signal that was taken in but is in no match; it goes back to its partner with <see cref="Teruggavereden.TeWeinigSignalen"/> (SEL-5).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NietGematcht
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>The number counted on its key, 1 or more.</summary>
    public required int Gevonden { get; init; }

    /// <summary>The lowest number that makes a match, included.</summary>
    public required int Minimum { get; init; }

    /// <summary>Whether the signal has no key, for instance because the date of birth is incomplete.</summary>
    public required bool ZonderSleutel { get; init; }
}
