using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Foundation;

/// <summary>Writes a value object as its canonical text and reads whatever its <c>TryParse</c> reads.</summary>
/// <typeparam name="T">The value object.</typeparam>
public sealed class ValueObjectJsonConverter<T> : JsonConverter<T>
    where T : IValueObject<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? string.Empty;
        return T.TryParse(text, out var value)
            ? value
            : throw new JsonException(Fault.Unreadable<T>(typeof(T).Name, text).ToText(Taal.Engels));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToCanonicalString());
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToCanonicalString());
    }
}
