using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>A criterion of the host was not met.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record AnderCriterium : Uitvalreden
{
    /// <summary>The code of the criterion.</summary>
    public required string Code { get; init; }

    /// <summary>What the criterion found and allows; nothing personal.</summary>
    public required LocalizedText Tekst { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.AnderCriterium;

    /// <inheritdoc />
    public override LocalizedText Toelichting => Tekst;
}
