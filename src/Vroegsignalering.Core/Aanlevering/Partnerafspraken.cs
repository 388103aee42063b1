namespace Vroegsignalering.Aanlevering;

/// <summary>What is agreed for one partner; goes before what is agreed for its kind.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Partnerafspraken
{
    /// <summary>The partner's <see cref="Signalen.Signaalpartner.Id"/>, compared ordinally.</summary>
    /// <remarks>A partner that was read from its name alone has the id of <see cref="Signalen.Signaalpartner.IdOf"/>: <c>energie a</c>, not <c>Energie A</c>.</remarks>
    public required string PartnerId { get; init; }

    /// <summary>What is agreed.</summary>
    public required Aanleverafspraken Afspraken { get; init; }
}
