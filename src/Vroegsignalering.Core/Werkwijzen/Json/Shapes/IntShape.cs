using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A whole number within bounds, both included; written without a point or exponent.</summary>
internal sealed class IntShape(int lowest, int highest = int.MaxValue) : Shape<int>
{
    public override LocalizedText Allowed { get; } = lowest == highest
        ? new($"het getal {OptionChecker.Text(lowest)}", $"the number {OptionChecker.Text(lowest)}")
        : highest == int.MaxValue
            ? new($"een geheel getal, {OptionChecker.Text(lowest)} of meer", $"a whole number, {OptionChecker.Text(lowest)} or more")
        : new(
            $"een geheel getal van {OptionChecker.Text(lowest)} tot en met {OptionChecker.Text(highest)}",
            $"a whole number from {OptionChecker.Text(lowest)} to {OptionChecker.Text(highest)}");

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, out int value)
    {
        value = 0;
        if (element.ValueKind != JsonValueKind.Number || element.GetRawText().AsSpan().ContainsAny(".eE"))
        {
            return Refuse(element, path, faults);
        }

        return (element.TryGetInt32(out value) && value >= lowest && value <= highest) || Refuse(element, path, faults, FaultKind.OutOfRange);
    }

    public override JsonNode Write(int value) => value;

    public override JsonObject ToSchema(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = lowest, ["maximum"] = highest };
}
