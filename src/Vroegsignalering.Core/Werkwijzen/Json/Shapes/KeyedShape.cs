using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A list of which each item has a key of its own: an object with the keys as names of its properties, in the order of the list.</summary>
/// <param name="key">The keys.</param>
/// <param name="value">What stands behind a key.</param>
/// <param name="keyOf">The key of an item.</param>
/// <param name="valueOf">What of an item stands behind its key.</param>
/// <param name="make">The item of a key and what stands behind it.</param>
internal sealed class KeyedShape<TItem, TKey, TValue>(
    StringShape<TKey> key, Shape<TValue> value, Func<TItem, TKey> keyOf, Func<TItem, TValue> valueOf, Func<TKey, TValue, TItem> make) : Shape<ValueList<TItem>>
    where TKey : notnull
{
    public override LocalizedText Allowed { get; } = new(
        $"een object {{…}} met als namen {key.Allowed.Nederlands}",
        $"an object {{…}} with as names {key.Allowed.Engels}");

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out ValueList<TItem> list)
    {
        list = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Refuse(element, path, faults);
        }

        var items = new List<TItem>();
        var seen = new HashSet<TKey>();
        var isRead = true;
        foreach (var property in element.EnumerateObject())
        {
            var name = Found.NameOf(property);
            var place = Found.Key(path, name);
            var isKey = key.TryReadText(name, place, faults, out var itemKey);
            if (isKey && !seen.Add(itemKey!))
            {
                faults.Add(place, FaultKind.Duplicate, name, "elke naam hoogstens één keer", "each name at most once");
                isKey = false;
            }

            if (value.TryRead(property.Value, place, faults, out var itemValue) && isKey)
            {
                items.Add(make(itemKey!, itemValue));
            }
            else
            {
                isRead = false;
            }
        }

        list = isRead ? items.ToValueList() : null;
        return isRead;
    }

    public override JsonNode Write(ValueList<TItem> list)
    {
        var written = new JsonObject();
        foreach (var item in list)
        {
            var name = key.WriteText(keyOf(item));
            if (!written.TryAdd(name, value.Write(valueOf(item))))
            {
                throw new ArgumentException($"'{Mask.Shorten(name)}' is in a list twice; each key is written once.", nameof(list));
            }
        }

        return written;
    }

    public override JsonObject ToSchema(SchemaBook book)
    {
        var properties = key.Codes is { } codes
            ? new JsonObject(codes.Select(code => KeyValuePair.Create<string, JsonNode?>(code, Describe(value.ToSchema(book), key.Explain(code) ?? code))))
            : new JsonObject { [key.Pattern] = Describe(value.ToSchema(book), key.Allowed.Nederlands) };
        return new JsonObject
        {
            ["type"] = "object",
            [key.Codes is null ? "patternProperties" : "properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Describe(JsonObject schema, string name) =>
        SchemaBook.Describe(schema, $"Voor {char.ToLowerInvariant(name[0])}{name[1..]}. Toegestaan: {value.Explanation}.");
}
