namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The number of signals that go on, in the match period.</summary>
/// <remarks>Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Signaalaantalvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.AantalSignalen;

    /// <summary>Lowest number, included; null: no lower bound.</summary>
    public int? Vanaf { get; init; }

    /// <summary>Highest number, included; null: no upper bound.</summary>
    public int? TotEnMet { get; init; }
}
