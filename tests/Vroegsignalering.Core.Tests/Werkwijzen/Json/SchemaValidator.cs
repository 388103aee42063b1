using System.Text.Json;
using NJsonSchema;
using Vroegsignalering.Werkwijzen.Json;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>The second opinion: what a validator that nobody here wrote says of a document, by the schema of the docs.</summary>
internal static class SchemaValidator
{
    private static readonly JsonSchema Schema = Of(WerkwijzeJson.Schema);

    public static JsonSchema Of(string schema) => JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();

    public static bool IsValid(string json) => IsValid(Schema, json);

    // It gives up on whole numbers of more than 19 digits, which every bound refuses.
    public static bool IsValid(JsonSchema schema, string json)
    {
        try
        {
            return schema.Validate(json).Count == 0;
        }
        catch (InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>Whether the validator sees what the reader sees: it also takes what is no JSON, half a surrogate pair, and of a property that is given twice only the last.</summary>
    public static bool CanJudge(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return CanJudge(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool CanJudge(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = element.EnumerateObject().Select(Found.NameOf).ToList();
                return !names.Contains("\uFFFD") && names.Distinct(StringComparer.Ordinal).Count() == names.Count && element.EnumerateObject().All(property => CanJudge(property.Value));
            case JsonValueKind.Array:
                return element.EnumerateArray().All(CanJudge);
            default:
                return element.ValueKind != JsonValueKind.String || Found.TryGetText(element, out _);
        }
    }
}
