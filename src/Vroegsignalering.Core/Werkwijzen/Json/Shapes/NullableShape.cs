using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A value, or <c>null</c> where that says something of its own.</summary>
/// <param name="inner">The value.</param>
/// <param name="meaning">What <c>null</c> says.</param>
internal sealed class NullableShape<T>(Shape<T> inner, LocalizedText meaning) : Shape<T?>
    where T : struct
{
    public override LocalizedText Allowed { get; } = new(
        $"{inner.Allowed.Nederlands}, of null: {meaning.Nederlands}",
        $"{inner.Allowed.Engels}, or null: {meaning.Engels}");

    public override string Explanation => $"{inner.Explanation}, of null: {meaning.Nederlands}";

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, out T? value)
    {
        value = null;
        if (element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (!inner.TryRead(element, path, faults, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    public override JsonNode? Write(T? value) => value is { } given ? inner.Write(given) : null;

    public override JsonObject ToSchema(SchemaBook book)
    {
        var schema = inner.ToSchema(book);
        schema["type"] = SchemaBook.ListOf([schema["type"]!.GetValue<string>(), "null"]);
        return schema;
    }
}
