using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The same arrears were reported and taken up before.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record HerhaaldeMelding : Uitvalreden
{
    /// <summary>The earlier signal of the same partner.</summary>
    public required Signaalnummer EerderNummer { get; init; }

    /// <summary>Its reporting month.</summary>
    public required YearMonth EerdereMaand { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.HerhaaldeMelding;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"herhaling van {EerderNummer} ({EerdereMaand:uuuu-MM}), dat is opgepakt, en niet hoger dan de werkwijze vraagt; bron {Bron}"),
        FormattableString.Invariant($"repeats {EerderNummer} ({EerdereMaand:uuuu-MM}), which was taken up, and not higher than the werkwijze asks; source {Bron}"));
}
