using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>A payment arrangement runs and is kept.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BetalingsregelingLoopt : Uitvalreden
{
    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.BetalingsregelingLoopt;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"de signaalpartner meldt een betalingsregeling die wordt nagekomen; bron {Bron}"),
        FormattableString.Invariant($"the partner tells of a payment arrangement that is kept; source {Bron}"));
}
