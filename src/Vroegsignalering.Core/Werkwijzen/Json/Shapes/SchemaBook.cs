using System.Text.Json.Nodes;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>The JSON Schema while it is made: the named definitions, each written once however often it is used.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    private readonly Dictionary<string, object> _shapes = new(StringComparer.Ordinal);

    public JsonObject Definitions => new(_definitions.Select(definition => KeyValuePair.Create<string, JsonNode?>(definition.Key, definition.Value)));

    /// <summary>A reference to a definition, made at its first use; a definition may refer to itself.</summary>
    /// <exception cref="InvalidOperationException">Another shape has the same name.</exception>
    public JsonObject Refer(string name, object shape, Func<JsonObject> make)
    {
        if (_definitions.TryAdd(name, null))
        {
            _shapes.Add(name, shape);
            _definitions[name] = make();
        }
        else if (!ReferenceEquals(_shapes[name], shape))
        {
            throw new InvalidOperationException($"Two shapes have the definition '{name}'.");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>A schema with a description; a reference is wrapped, because validators ignore what stands beside one.</summary>
    public static JsonObject Describe(JsonObject schema, string description)
    {
        var described = new JsonObject { ["description"] = description };
        if (schema.ContainsKey("$ref"))
        {
            described["allOf"] = new JsonArray(schema);
            return described;
        }

        foreach (var (keyword, value) in schema.Where(keyword => keyword.Key != "description"))
        {
            described[keyword] = value?.DeepClone();
        }

        return described;
    }

    public static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);
}
