using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Reads and writes an event inside another document in the form of <see cref="ZaakgebeurtenisJson"/>.</summary>
public sealed class ZaakgebeurtenisJsonConverter : JsonConverter<Zaakgebeurtenis>
{
    /// <inheritdoc />
    public override Zaakgebeurtenis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var faults = new List<Fault>();
        return JsonNode.Parse(ref reader) is JsonObject stored && ZaakgebeurtenisJson.Read(stored, EventSchema.All, faults) is { } gebeurtenis
            ? gebeurtenis
            : throw new JsonException(faults.Count == 0 ? "Not an event: a JSON object." : string.Join("; ", faults.Select(fault => fault.ToText(Taal.Engels))));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Zaakgebeurtenis value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ZaakgebeurtenisJson.ToNode(value).WriteTo(writer, options);
    }
}
