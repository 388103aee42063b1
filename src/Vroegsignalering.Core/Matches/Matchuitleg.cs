using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Why a match is one: the key, the period, which signals count and which do not, the kinds, the total (MAT-8).</summary>
/// <remarks>
/// Data; text and JSON are views of it. JSON is camelCase with codes for enumerations, and reading it gives an equal explanation. Nothing
/// personal: the key is masked; partners and numbers of signals are not personal. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Matchuitleg
{
    /// <summary>The number of the match.</summary>
    [JsonPropertyName("nummer")]
    public required Matchnummer Nummer { get; init; }

    /// <summary>The code of the key.</summary>
    [JsonPropertyName("sleutelcode")]
    public required string Sleutelcode { get; init; }

    /// <summary>The key value, masked: <c>2015** ***</c>; null: the signal has no key and stands alone.</summary>
    [JsonPropertyName("sleutel")]
    public required string? Sleutel { get; init; }

    /// <summary>Over which months signals count together.</summary>
    [JsonPropertyName("periode")]
    public required Matchperiode Periode { get; init; }

    /// <summary>Number of months before the run's month that were looked at.</summary>
    [JsonPropertyName("terugblikMaanden")]
    public required int TerugblikMaanden { get; init; }

    /// <summary>What was counted.</summary>
    [JsonPropertyName("telwijze")]
    public required Telwijze Telwijze { get; init; }

    /// <summary>The number counted.</summary>
    [JsonPropertyName("gevonden")]
    public required int Gevonden { get; init; }

    /// <summary>The lowest number that makes a match, included.</summary>
    [JsonPropertyName("minimum")]
    public required int Minimum { get; init; }

    /// <summary>Why it is a match.</summary>
    [JsonPropertyName("grond")]
    public required Matchgrond Grond { get; init; }

    /// <summary>The kinds.</summary>
    [JsonPropertyName("soorten")]
    public required ValueList<Matchsoort> Soorten { get; init; }

    /// <summary>Number of signals in the match period.</summary>
    [JsonPropertyName("aantalSignalen")]
    public required int AantalSignalen { get; init; }

    /// <summary>Number of different partners in the match period.</summary>
    [JsonPropertyName("aantalPartners")]
    public required int AantalPartners { get; init; }

    /// <summary>Sum of the known amounts in the match period; null: none is known.</summary>
    [JsonPropertyName("totaalbedrag")]
    public required Bedrag? Totaalbedrag { get; init; }

    /// <summary>Number of signals in the match period whose amount is unknown.</summary>
    [JsonPropertyName("aantalBedragOnbekend")]
    public required int AantalBedragOnbekend { get; init; }

    /// <summary>The oldest due date in the match period; null: none is known.</summary>
    [JsonPropertyName("oudsteVervaldatum")]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate? OudsteVervaldatum { get; init; }

    /// <summary>Every signal on the key, in the order of <see cref="Match.Leden"/>.</summary>
    [JsonPropertyName("signalen")]
    public required ValueList<Matchsignaaluitleg> Signalen { get; init; }

    /// <summary>The explanation for people, several lines separated by a line feed, without one at the end.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal) => MatchuitlegWriter.Write(this, taal);

    /// <summary>The explanation as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, MatchuitlegWriter.JsonOptions);

    /// <summary>The number.</summary>
    public override string ToString() => $"Matchuitleg {{ {Nummer} }}";

    internal static Matchuitleg Of(Match match) => new()
    {
        Nummer = match.Nummer,
        Sleutelcode = match.Regels.Sleutel,
        Sleutel = match.Sleutel?.ToString(),
        Periode = match.Regels.Periode,
        TerugblikMaanden = match.Regels.TerugblikMaanden,
        Telwijze = match.Regels.Telwijze,
        Gevonden = match.Leden.Count(lid => lid.Rol == Matchrol.Telt || lid.Rol == Matchrol.TeltUitVorigeMaand),
        Minimum = match.Regels.Minimum,
        Grond = match.Grond,
        Soorten = match.Soorten,
        AantalSignalen = match.AantalSignalen,
        AantalPartners = match.AantalPartners,
        Totaalbedrag = match.Totaalbedrag,
        AantalBedragOnbekend = match.AantalBedragOnbekend,
        OudsteVervaldatum = match.OudsteVervaldatum,
        Signalen = match.Leden.Select(Matchsignaaluitleg.Of).ToValueList(),
    };
}
