using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Foundation;

/// <summary>Writes a month as <c>2025-03</c> and reads only that.</summary>
internal sealed class YearMonthJsonConverter : JsonConverter<YearMonth>
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    /// <inheritdoc />
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Pattern.Parse(reader.GetString() ?? string.Empty).TryGetValue(default, out var month)
            ? month
            : throw new JsonException("Not a month; allowed: JJJJ-MM.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(Pattern.Format(value));
}
