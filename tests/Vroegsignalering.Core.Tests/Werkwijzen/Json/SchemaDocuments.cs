using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Documents made from the schema alone: whatever it allows, however odd.</summary>
internal sealed class SchemaDocuments(Random random)
{
    private const int DeepEnough = 14;

    private static readonly JsonElement Root = JsonDocument.Parse(WerkwijzeJson.Schema).RootElement;

    private static readonly string[] Texts = ["x", "adres", "eigen-a", "Uithoorn", " \u00e9 ", "\\n", "2025-03-25", "28 werkdagen", "1 jaar", "00:00", "1", "Noord \\u0022"];

    public string Next() => Make(Root, 0);

    private string Make(JsonElement schema, int depth)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Make(Root.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]), depth);
        }

        foreach (var keyword in new[] { "allOf", "anyOf", "oneOf" })
        {
            if (schema.TryGetProperty(keyword, out var alternatives))
            {
                return Make(depth > DeepEnough ? alternatives[0] : Pick([.. alternatives.EnumerateArray()]), depth);
            }
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            return Pick([.. values.EnumerateArray()]).GetRawText();
        }

        var type = schema.GetProperty("type");
        return (type.ValueKind == JsonValueKind.Array ? Pick([.. type.EnumerateArray()]) : type).GetString() switch
        {
            "object" => MakeObject(schema, depth),
            "array" => MakeArray(schema, depth),
            "integer" => MakeInteger(schema),
            "number" => Pick("0", "0.01", "1e2", "99.50", "9999999999.99"),
            "boolean" => Pick("true", "false"),
            "null" => "null",
            _ => MakeText(schema),
        };
    }

    private string MakeObject(JsonElement schema, int depth)
    {
        var properties = new List<string>();
        if (schema.TryGetProperty("properties", out var known))
        {
            if (schema.TryGetProperty("maxProperties", out _))
            {
                var only = depth > DeepEnough ? known.EnumerateObject().First() : Pick([.. known.EnumerateObject()]);
                return $"{{{JsonSerializer.Serialize(only.Name)}: {Make(only.Value, depth + 1)}}}";
            }

            var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
            foreach (var property in known.EnumerateObject().Where(property => required.Contains(property.Name) || (depth < DeepEnough && random.Next(3) == 0)))
            {
                properties.Add($"{JsonSerializer.Serialize(property.Name)}: {Make(property.Value, depth + 1)}");
            }
        }

        if (schema.TryGetProperty("patternProperties", out var patterns))
        {
            foreach (var pattern in patterns.EnumerateObject())
            {
                properties.AddRange(Texts
                    .Where(text => random.Next(6) == 0 && Regex.IsMatch(JsonSerializer.Deserialize<string>($"\"{text}\"")!, pattern.Name))
                    .Select(text => $"\"{text}\": {Make(pattern.Value, depth + 1)}"));
            }
        }

        return $"{{{string.Join(", ", properties.OrderBy(_ => random.Next()))}}}";
    }

    private string MakeArray(JsonElement schema, int depth)
    {
        var items = schema.GetProperty("items");
        var fewest = schema.TryGetProperty("minItems", out var least) ? least.GetInt32() : 0;
        var count = depth > DeepEnough ? fewest : fewest + random.Next(3);
        return $"[{string.Join(", ", Enumerable.Range(0, count).Select(place => Make(
            items.ValueKind == JsonValueKind.Object ? items : place < items.GetArrayLength() ? items[place] : schema.GetProperty("additionalItems"), depth + 1)))}]";
    }

    private string MakeInteger(JsonElement schema)
    {
        long lowest = schema.GetProperty("minimum").GetInt32(), highest = schema.GetProperty("maximum").GetInt32();
        return Pick(lowest, Math.Min(lowest + 1, highest), Math.Min(lowest + 30, highest), highest).ToString(CultureInfo.InvariantCulture);
    }

    private string MakeText(JsonElement schema)
    {
        var pattern = schema.GetProperty("pattern").GetString()!;
        var texts = Texts.Where(text => !schema.TryGetProperty("format", out _) || text.StartsWith("20", StringComparison.Ordinal))
            .Select(text => JsonSerializer.Deserialize<string>($"\"{text}\"")!)
            .Concat(schema.TryGetProperty("examples", out var examples) ? examples.EnumerateArray().Select(text => text.GetString()!) : [])
            .Where(text => Regex.IsMatch(text, pattern));
        return JsonSerializer.Serialize(Pick([.. texts]));
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
