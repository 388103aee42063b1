using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Foundation;

/// <summary>Writes a time of the day as <c>11:00:00</c> and reads it back equal.</summary>
internal sealed class LocalTimeJsonConverter : JsonConverter<LocalTime>
{
    /// <inheritdoc />
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalTimePattern.ExtendedIso.Parse(reader.GetString() ?? string.Empty).TryGetValue(default, out var value)
            ? value
            : throw new JsonException("Not a time hh:mm:ss.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(LocalTimePattern.ExtendedIso.Format(value));
    }
}
