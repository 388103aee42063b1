using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>An amount: a number of euros with at most two decimals.</summary>
internal sealed class BedragShape : Shape<Bedrag>
{
    private const long HighestCents = 999_999_999_999;

    public override LocalizedText Allowed { get; } = new(
        "een getal in euro van 0 tot en met 9999999999.99 met hoogstens twee decimalen, zoals 100 of 99.50",
        "a number in euros from 0 to 9999999999.99 with at most two decimals, such as 100 or 99.50");

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, out Bedrag value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            return Refuse(element, path, faults);
        }

        // 1e-40 is read as 0 and is not 0.
        if (!element.TryGetDecimal(out var euro) || euro < 0 || euro > Highest() || (euro == 0 && HasDigit(element.GetRawText())))
        {
            return Refuse(element, path, faults, FaultKind.OutOfRange);
        }

        if (decimal.Round(euro, 2) != euro)
        {
            return Refuse(element, path, faults);
        }

        value = Bedrag.FromEuro(euro);
        return true;
    }

    public override JsonNode Write(Bedrag value) => decimal.Parse(value.ToCanonicalString(), CultureInfo.InvariantCulture);

    public override JsonObject ToSchema(SchemaBook book) => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = Highest(), ["multipleOf"] = 0.01m };

    private static decimal Highest() => Bedrag.FromCents(HighestCents).Euro;

    // A digit that counts, before the exponent.
    private static bool HasDigit(string number) => number.Split('e', 'E')[0].AsSpan().ContainsAnyInRange('1', '9');
}
