using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Below the threshold amount.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record OnderDrempelbedrag : Uitvalreden
{
    /// <summary>The amount found: the premium part when given, else the total.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>The threshold.</summary>
    public required Drempelbedrag Drempel { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.OnderDrempelbedrag;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Bedrag.ToText(Taal.Nederlands)}, toegestaan {Drempel.ToText(Taal.Nederlands)}; bron {Bron}"),
        FormattableString.Invariant($"{Bedrag.ToText(Taal.Engels)}, allowed {Drempel.ToText(Taal.Engels)}; source {Bron}"));
}
