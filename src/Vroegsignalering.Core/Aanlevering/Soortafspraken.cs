using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>What is agreed for one kind of partner.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Soortafspraken
{
    /// <summary>The kind.</summary>
    public required Signaalpartnersoort Soort { get; init; }

    /// <summary>What is agreed.</summary>
    public required Aanleverafspraken Afspraken { get; init; }
}
