using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering;

/// <summary>Writes a name as an object of its parts and reads it back equal; absent parts are left out.</summary>
/// <remarks>Names of the properties: <c>voornamen</c>, <c>voorletters</c>, <c>voorvoegsel</c>, <c>geslachtsnaam</c> … Thread safe: stateless.</remarks>
public sealed class PersoonsnaamJsonConverter : JsonConverter<Persoonsnaam>
{
    /// <summary>Reads a name.</summary>
    /// <exception cref="JsonException">There is no surname; the message shows no personal value.</exception>
    /// <inheritdoc />
    public override Persoonsnaam Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = JsonSerializer.Deserialize<PersoonsnaamJson>(ref reader, options) ?? new();
        if (string.IsNullOrWhiteSpace(parts.Geslachtsnaam))
        {
            throw new JsonException("A Persoonsnaam has a geslachtsnaam that is not blank.");
        }

        return new Persoonsnaam
        {
            Voornamen = parts.Voornamen,
            Voorletters = parts.Voorletters,
            Voorvoegsel = parts.Voorvoegsel,
            Geslachtsnaam = parts.Geslachtsnaam,
            PartnerVoorvoegsel = parts.PartnerVoorvoegsel,
            PartnerGeslachtsnaam = parts.PartnerGeslachtsnaam,
            Naamgebruik = parts.Naamgebruik,
            GeschrevenAchternaam = parts.GeschrevenAchternaam,
            GeschrevenPartnerAchternaam = parts.GeschrevenPartnerAchternaam,
        };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Persoonsnaam value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var parts = new PersoonsnaamJson
        {
            Voornamen = value.Voornamen,
            Voorletters = value.Voorletters,
            Voorvoegsel = value.Voorvoegsel,
            Geslachtsnaam = value.Geslachtsnaam,
            PartnerVoorvoegsel = value.PartnerVoorvoegsel,
            PartnerGeslachtsnaam = value.PartnerGeslachtsnaam,
            Naamgebruik = value.Naamgebruik,
            GeschrevenAchternaam = value.GeschrevenAchternaam,
            GeschrevenPartnerAchternaam = value.GeschrevenPartnerAchternaam,
        };
        JsonSerializer.Serialize(writer, parts, options);
    }
}
