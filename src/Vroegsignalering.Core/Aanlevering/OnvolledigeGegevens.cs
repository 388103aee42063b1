using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>A figure or name that is needed is missing.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record OnvolledigeGegevens : Uitvalreden
{
    /// <summary>The field that is missing, by its input name.</summary>
    public required string Veld { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.OnvolledigeGegevens;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Veld} ontbreekt; bron {Bron}"),
        FormattableString.Invariant($"{Veld} is missing; source {Bron}"));
}
