using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Vroegsignalering.Foundation;

/// <summary>Writes a value list as a JSON array and reads it back equal. An item that is null is refused, unless the items may be null.</summary>
public sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter?)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()));
    }

    [SuppressMessage("Performance", "CA1812", Justification = "Made by CreateConverter.")]
    private sealed class Converter<T> : JsonConverter<ValueList<T>>
    {
        // Item by item, so that a generated context needs to know the items only.
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException("Not an array.");
            }

            var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var each = JsonSerializer.Deserialize(ref reader, item);
                items.Add(each is not null || typeof(T).IsValueType ? each! : throw new JsonException("An item is null."));
            }

            return items.ToValueList();
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var each in value.AsSpan())
            {
                JsonSerializer.Serialize(writer, each, item);
            }

            writer.WriteEndArray();
        }
    }
}
