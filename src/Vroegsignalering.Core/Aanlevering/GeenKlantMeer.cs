using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>A former customer.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GeenKlantMeer : Uitvalreden
{
    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.GeenKlantMeer;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"de signaalpartner meldt dat het geen klant meer is; bron {Bron}"),
        FormattableString.Invariant($"the partner tells that it is no longer a customer; source {Bron}"));
}
