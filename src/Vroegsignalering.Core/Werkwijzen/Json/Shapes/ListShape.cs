using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A list, in its order.</summary>
internal sealed class ListShape<T>(Shape<T> item, int fewest = 0) : Shape<ValueList<T>>
{
    // Not the text of the item: an item may hold such a list itself.
    public override LocalizedText Allowed { get; } = fewest == 0
        ? new("een lijst", "a list")
        : new($"een lijst van {OptionChecker.Text(fewest)} of meer", $"a list of {OptionChecker.Text(fewest)} or more");

    public override string Explanation => item is StringShape<T> texts ? $"{Allowed.Nederlands}, elk {texts.Explanation}" : Allowed.Nederlands;

    public override bool IsList => true;

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Array)
        {
            return Refuse(element, path, faults);
        }

        var isRead = element.GetArrayLength() >= fewest;
        if (!isRead)
        {
            faults.Faults.Add(Fault.Missing(path, Allowed));
        }

        var items = new List<T>(element.GetArrayLength());
        foreach (var each in element.EnumerateArray())
        {
            isRead &= item.TryRead(each, Found.Item(path, items.Count), faults, out var read);
            items.Add(read!);
        }

        value = isRead ? items.ToValueList() : null;
        return isRead;
    }

    public override JsonNode Write(ValueList<T> value) => new JsonArray([.. value.Select(item.Write)]);

    public override JsonObject ToSchema(SchemaBook book)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.ToSchema(book) };
        if (fewest > 0)
        {
            schema["minItems"] = fewest;
        }

        return schema;
    }
}
