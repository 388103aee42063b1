using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Rent of an object that is not a dwelling.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GeenWoning : Uitvalreden
{
    /// <summary>What the address is.</summary>
    public required Adresgebruik Gebruik { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.GeenWoning;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"huur van een object dat geen woning is ({Gebruik.Tekst.Nederlands}); bron {Bron}"),
        FormattableString.Invariant($"rent of an object that is not a dwelling ({Gebruik.Tekst.Engels}); source {Bron}"));
}
