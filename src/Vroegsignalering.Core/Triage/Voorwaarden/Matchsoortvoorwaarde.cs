using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>How the signals that go on hang together.</summary>
/// <remarks>A match of two signals of which screening lets one go on is Enkelvoudig (SCR-2). Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Matchsoortvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Matchsoort;

    /// <summary>The kind; a match can have several.</summary>
    public required Matchsoort Matchsoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
