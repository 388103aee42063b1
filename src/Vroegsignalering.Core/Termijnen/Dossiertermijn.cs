namespace Vroegsignalering.Termijnen;

/// <summary>How a deadline of one case stands.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Dossiertermijn
{
    /// <summary>The mark of the case; nothing personal.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>How the deadline stands.</summary>
    public required Termijnstand Stand { get; init; }

    /// <summary>The mark and the state, in Dutch.</summary>
    public override string ToString() => $"{Kenmerk}: {Stand}";
}
