namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The number of different partners of the signals that go on, in the match period.</summary>
/// <remarks>Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Partneraantalvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.AantalPartners;

    /// <summary>Lowest number, included; null: no lower bound.</summary>
    public int? Vanaf { get; init; }

    /// <summary>Highest number, included; null: no upper bound.</summary>
    public int? TotEnMet { get; init; }
}
