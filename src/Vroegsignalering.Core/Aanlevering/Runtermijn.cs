using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Aanlevering;

/// <summary>A deadline of the run of one month: it starts at the reporting moment.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Runtermijn
{
    /// <summary>The deadline.</summary>
    public required Termijnsoort Soort { get; init; }

    /// <summary>The reckoning from the reporting moment to the due date.</summary>
    public required Termijnberekening Berekening { get; init; }

    /// <summary>The deadline and its due date, in Dutch.</summary>
    public override string ToString() => $"{Soort.Code}: {Berekening}";
}
