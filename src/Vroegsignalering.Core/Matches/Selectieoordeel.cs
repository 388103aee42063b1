namespace Vroegsignalering.Matches;

/// <summary>What the selection decided about one match, with its rank and district.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Selectieoordeel
{
    /// <summary>The match.</summary>
    public required Match Match { get; init; }

    /// <summary>The place in the ranking, 1 is the highest.</summary>
    public required int Rang { get; init; }

    /// <summary>The district of the match.</summary>
    public required Gebied Gebied { get; init; }

    /// <summary>Selected or returned.</summary>
    public required Selectieuitkomst Uitkomst { get; init; }
}
