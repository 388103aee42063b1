using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>It came after the reporting moment; it moves to the next run.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BuitenAanlevermoment : Uitvalreden
{
    /// <summary>The day of the signal.</summary>
    public required LocalDate Signaaldatum { get; init; }

    /// <summary>The last day on which it would have been taken in.</summary>
    public required LocalDate LaatsteDag { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.BuitenAanlevermoment;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"signaal van {Signaaldatum:uuuu-MM-dd}, toegestaan tot en met {LaatsteDag:uuuu-MM-dd}; gaat mee in de volgende maand; bron {Bron}"),
        FormattableString.Invariant($"signal of {Signaaldatum:uuuu-MM-dd}, allowed up to {LaatsteDag:uuuu-MM-dd}; moves to the next month; source {Bron}"));
}
