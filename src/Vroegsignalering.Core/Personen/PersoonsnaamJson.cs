using System.Text.Json.Serialization;

namespace Vroegsignalering;

/// <summary>The JSON shape of a name.</summary>
internal sealed record PersoonsnaamJson
{
    [JsonPropertyName("voornamen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Voornamen { get; init; }

    [JsonPropertyName("voorletters"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Voorletters { get; init; }

    [JsonPropertyName("voorvoegsel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Voorvoegsel { get; init; }

    [JsonPropertyName("geslachtsnaam")]
    public string? Geslachtsnaam { get; init; }

    [JsonPropertyName("partnerVoorvoegsel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PartnerVoorvoegsel { get; init; }

    [JsonPropertyName("partnerGeslachtsnaam"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PartnerGeslachtsnaam { get; init; }

    [JsonPropertyName("naamgebruik"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Naamgebruik? Naamgebruik { get; init; }

    [JsonPropertyName("geschrevenAchternaam"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GeschrevenAchternaam { get; init; }

    [JsonPropertyName("geschrevenPartnerAchternaam"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GeschrevenPartnerAchternaam { get; init; }

    public override string ToString() => Foundation.Mask.Hidden;
}
