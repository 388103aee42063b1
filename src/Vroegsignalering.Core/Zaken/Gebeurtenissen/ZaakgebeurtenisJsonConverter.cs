using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Reads and writes an event inside another document in the form of <see cref="ZaakgebeurtenisJson"/>.</summary>
/// <remarks>
/// Holds for what is declared as <see cref="Zaakgebeurtenis"/>, also in a list. A property declared as one kind, such as <see cref="ContactGelegd"/>, is
/// written without kind and version, and is not read as an event. Thread safe: stateless.
/// </remarks>
public sealed class ZaakgebeurtenisJsonConverter : JsonConverter<Zaakgebeurtenis>
{
    /// <inheritdoc />
    public override Zaakgebeurtenis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = ZaakgebeurtenisJson.Read(TextOf(ref reader));
        return result.TryGetValue(out var gebeurtenis)
            ? gebeurtenis
            : throw new JsonException(string.Join("; ", result.Faults.Select(fault => fault.ToText(Taal.Engels))));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Zaakgebeurtenis value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ZaakgebeurtenisJson.ToNode(value).WriteTo(writer, options);
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            return element.GetRawText();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("Not valid text.");
        }
    }
}
