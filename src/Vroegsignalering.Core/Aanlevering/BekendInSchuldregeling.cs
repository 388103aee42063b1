using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>The partner knows the person to be in a debt settlement.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BekendInSchuldregeling : Uitvalreden
{
    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.BekendInSchuldregeling;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"de signaalpartner meldt een schuldregeling; bron {Bron}"),
        FormattableString.Invariant($"the partner tells of a debt settlement; source {Bron}"));
}
