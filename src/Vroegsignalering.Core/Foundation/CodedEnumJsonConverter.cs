using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Foundation;

/// <summary>Writes an enumeration member as its stable code and reads only codes.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class CodedEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : CodedEnum<TEnum>
{
    /// <inheritdoc />
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.GetString() ?? string.Empty;
        return CodedEnum<TEnum>.TryFromCode(code, out var member)
            ? member
            : throw new JsonException($"'{code}' is not a code of {typeof(TEnum).Name}; allowed: {string.Join(", ", CodedEnum<TEnum>.All.Select(m => m.Code))}.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }
}
