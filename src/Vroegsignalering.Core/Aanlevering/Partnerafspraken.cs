namespace Vroegsignalering.Aanlevering;

/// <summary>What is agreed for one partner; goes before what is agreed for its kind.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Partnerafspraken
{
    /// <summary>The partner's <see cref="Signalen.Signaalpartner.Id"/>.</summary>
    public required string PartnerId { get; init; }

    /// <summary>What is agreed.</summary>
    public required Aanleverafspraken Afspraken { get; init; }
}
