using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Werkwijzen.Json;

/// <summary>Prints JSON for people: what fits on a line stands on a line, everything else is indented; a line feed ends each line.</summary>
internal static class JsonLayout
{
    private const int Width = 140;
    private const int Indent = 2;

    // The text is a file and no part of a page, so that é and € stand as they are.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(JsonNode root)
    {
        var text = new StringBuilder();
        Append(text, root, 0, Width);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth, int before)
    {
        var line = Line(node);
        if (Children(node) is not { Count: > 0 } children || before + line.Length < Width)
        {
            text.Append(line);
            return;
        }

        var isObject = node is JsonObject;
        text.Append(isObject ? '{' : '[');
        for (var i = 0; i < children.Count; i++)
        {
            var (name, child) = children[i];
            text.Append('\n').Append(' ', (depth + 1) * Indent).Append(name);
            Append(text, child, depth + 1, ((depth + 1) * Indent) + name.Length);
            text.Append(i + 1 < children.Count ? "," : string.Empty);
        }

        text.Append('\n').Append(' ', depth * Indent).Append(isObject ? '}' : ']');
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } => $"{{ {Join(node)} }}",
        JsonArray { Count: > 0 } => $"[{Join(node)}]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Join(JsonNode? node) => string.Join(", ", Children(node)!.Select(child => child.Name + Line(child.Node)));

    private static List<(string Name, JsonNode? Node)>? Children(JsonNode? node) => node switch
    {
        JsonObject properties => [.. properties.Select(property => (JsonSerializer.Serialize(property.Key, Plain) + ": ", property.Value))],
        JsonArray items => [.. items.Select(item => (string.Empty, item))],
        _ => null,
    };
}
