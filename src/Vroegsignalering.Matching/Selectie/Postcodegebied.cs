namespace Vroegsignalering.Matching.Selectie;

/// <summary>One row of a host's table, as written: the four digits of a postcode and the district they lie in.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Postcodegebied
{
    /// <summary>The four digits, 1000 to 9999.</summary>
    public required string? Cijfers { get; init; }

    /// <summary>The name of the district.</summary>
    public required string? Gebied { get; init; }
}
