using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
internal sealed class BoolShape : Shape<bool>
{
    public override LocalizedText Allowed { get; } = new("true of false", "true or false");

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False || Refuse(element, path, faults);
    }

    public override JsonNode Write(bool value) => value;

    public override JsonObject ToSchema(SchemaBook book) => new() { ["type"] = "boolean" };
}
