using System.Text.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Every schema within a JSON Schema, with the path to it.</summary>
internal static class SchemaWalk
{
    private static readonly string[] Named = ["properties", "patternProperties", "definitions"];
    private static readonly string[] Listed = ["allOf", "anyOf", "oneOf", "items"];
    private static readonly string[] Single = ["items", "additionalItems", "additionalProperties"];

    public static IEnumerable<(string Path, JsonElement Schema)> Of(JsonElement schema, string path = "#")
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        yield return (path, schema);
        foreach (var child in ChildrenOf(schema, path).SelectMany(child => Of(child.Schema, child.Path)))
        {
            yield return child;
        }
    }

    private static IEnumerable<(string Path, JsonElement Schema)> ChildrenOf(JsonElement schema, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var place = $"{path}/{keyword.Name}";
            if (Named.Contains(keyword.Name))
            {
                foreach (var child in keyword.Value.EnumerateObject())
                {
                    yield return ($"{place}/{child.Name}", child.Value);
                }
            }
            else if (keyword.Value.ValueKind == JsonValueKind.Array && Listed.Contains(keyword.Name))
            {
                foreach (var child in keyword.Value.EnumerateArray())
                {
                    yield return (place, child);
                }
            }
            else if (Single.Contains(keyword.Name))
            {
                yield return (place, keyword.Value);
            }
        }
    }
}
