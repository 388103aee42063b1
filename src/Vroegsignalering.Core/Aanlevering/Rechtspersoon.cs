using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Not a natural person.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Rechtspersoon : Uitvalreden
{
    /// <summary>The legal form found.</summary>
    public required Rechtsvorm Rechtsvorm { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.Rechtspersoon;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"rechtsvorm {Rechtsvorm.Tekst.Nederlands} is geen natuurlijk persoon; bron {Bron}"),
        FormattableString.Invariant($"legal form {Rechtsvorm.Tekst.Engels} is not a natural person; source {Bron}"));
}
