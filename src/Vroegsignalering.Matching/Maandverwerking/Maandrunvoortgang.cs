namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>How far a monthly run is.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Maandrunvoortgang
{
    /// <summary>The stage.</summary>
    public required Maandrunfase Fase { get; init; }

    /// <summary>How many signals or matches of the stage are done, 0 up to and including <see cref="Totaal"/>.</summary>
    public required int Gedaan { get; init; }

    /// <summary>How many signals or matches the stage has; of the look-back the signals of the months that the werkwijze looks at.</summary>
    public required int Totaal { get; init; }
}
