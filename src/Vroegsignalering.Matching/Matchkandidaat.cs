using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching;

/// <summary>An admitted signal of the run's month, as the matcher takes it.</summary>
/// <remarks>Value equality. The default value holds no signal and is refused by the matcher. Thread safe: immutable.</remarks>
public readonly record struct Matchkandidaat
{
    /// <summary>The signal; its reporting month is the month of the run.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>Whether intake took it up at once (AAN-9); default false.</summary>
    public bool DirectOpgepakt { get; init; }
}
