namespace Vroegsignalering.Screening;

/// <summary>The thresholds of the register check on one date.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BrpDrempels
{
    /// <summary>Lowest score that confirms, included; millibits.</summary>
    public required int Bevestigdrempel { get; init; }

    /// <summary>Below this score a candidate is not the person; the score itself is by hand. Millibits.</summary>
    public required int Afwijsdrempel { get; init; }

    /// <summary>Least distance to the next candidate, included; millibits.</summary>
    public required int Marge { get; init; }
}
