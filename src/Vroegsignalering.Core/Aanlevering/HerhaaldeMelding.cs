using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The same arrears were reported and taken up before.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record HerhaaldeMelding : Uitvalreden
{
    /// <summary>The amount now; null: unknown, and then the werkwijze does not look at the amount.</summary>
    public required Bedrag? Bedrag { get; init; }

    /// <summary>The amount of the earlier signal; null: unknown, and then the werkwijze does not look at the amount.</summary>
    public required Bedrag? EerderBedrag { get; init; }

    /// <summary>The earlier signal of the same partner.</summary>
    public required Signaalnummer EerderNummer { get; init; }

    /// <summary>Its reporting month.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth EerdereMaand { get; init; }

    /// <summary>Whether a higher amount would have been a repetition too.</summary>
    public required bool OokHogerBedrag { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.HerhaaldeMelding;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Text(Bedrag, Taal.Nederlands)}, eerder {Text(EerderBedrag, Taal.Nederlands)} ({EerderNummer} van {EerdereMaand:uuuu-MM}, opgepakt), toegestaan {(OokHogerBedrag ? "geen enkel bedrag" : "een hoger bedrag")}; bron {Bron}"),
        FormattableString.Invariant($"{Text(Bedrag, Taal.Engels)}, before {Text(EerderBedrag, Taal.Engels)} ({EerderNummer} of {EerdereMaand:uuuu-MM}, taken up), allowed {(OokHogerBedrag ? "no amount at all" : "a higher amount")}; source {Bron}"));

    private static string Text(Bedrag? bedrag, Taal taal) => bedrag?.ToText(taal) ?? (taal == Taal.Engels ? "amount unknown" : "bedrag onbekend");
}
