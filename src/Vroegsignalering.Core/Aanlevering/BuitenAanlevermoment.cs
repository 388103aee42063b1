using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>It came after the reporting moment; it moves to the next run.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BuitenAanlevermoment : Uitvalreden
{
    /// <summary>The day of the signal.</summary>
    public required LocalDate Signaaldatum { get; init; }

    /// <summary>The instant of receipt; null: only the day is known, and then the whole last day was in time.</summary>
    public Instant? OntvangenOp { get; init; }

    /// <summary>The last day on which it would have been taken in, included.</summary>
    public required LocalDate LaatsteDag { get; init; }

    /// <summary>The time on the last day, Dutch time, excluded; asked only when the instant of receipt is known.</summary>
    public required LocalTime Tijd { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.BuitenAanlevermoment;

    /// <inheritdoc />
    public override LocalizedText Toelichting => OntvangenOp is { } instant
        ? new(
            FormattableString.Invariant($"ontvangen {DutchTime.Of(instant):uuuu-MM-dd HH:mm}, toegestaan vóór {LaatsteDag:uuuu-MM-dd} {Tijd:HH:mm}; gaat mee in de volgende maand; bron {Bron}"),
            FormattableString.Invariant($"received {DutchTime.Of(instant):uuuu-MM-dd HH:mm}, allowed before {LaatsteDag:uuuu-MM-dd} {Tijd:HH:mm}; moves to the next month; source {Bron}"))
        : new(
            FormattableString.Invariant($"signaal van {Signaaldatum:uuuu-MM-dd}, toegestaan tot en met {LaatsteDag:uuuu-MM-dd}; gaat mee in de volgende maand; bron {Bron}"),
            FormattableString.Invariant($"signal of {Signaaldatum:uuuu-MM-dd}, allowed up to and including {LaatsteDag:uuuu-MM-dd}; moves to the next month; source {Bron}"));
}
