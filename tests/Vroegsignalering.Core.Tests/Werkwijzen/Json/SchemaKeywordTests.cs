using System.Text.Json;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Each keyword of the schema is one that the validator checks: of each a violation, caught, beside a document that is valid.</summary>
public sealed class SchemaKeywordTests
{
    private static readonly HashSet<string> Annotations = ["$schema", "title", "description", "default", "examples"];

    /// <summary>A keyword, what it stands in, a value that keeps it and one that breaks it and nothing else.</summary>
    public static TheoryData<string, string, string, string> Violations => new()
    {
        { "type", """{ "type": "boolean" }""", "true", "1" },
        { "type", """{ "type": "string" }""", "\"2025-01-01\"", "null" },
        { "type", """{ "type": "integer" }""", "1", "1.0" },
        { "type", """{ "type": "number" }""", "1.5", "\"1.5\"" },
        { "type", """{ "type": "object" }""", "{}", "[]" },
        { "type", """{ "type": "array" }""", "[]", "{}" },
        { "type", """{ "type": ["integer", "null"] }""", "null", "\"\"" },
        { "properties", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""", """{ "a": true }""", """{ "a": 1 }""" },
        { "patternProperties", """{ "type": "object", "patternProperties": { "^(?:a+)(?![\\s\\S])": { "type": "boolean" } } }""", """{ "aa": true, "b": 1 }""", """{ "aa": 1 }""" },
        { "additionalProperties", """{ "type": "object", "properties": { "a": {} }, "patternProperties": { "^(?:b)(?![\\s\\S])": {} }, "additionalProperties": false }""", """{ "a": 1, "b": 1 }""", """{ "b\n": 1 }""" },
        { "required", """{ "type": "object", "required": ["a"] }""", """{ "a": 1 }""", "{}" },
        { "minProperties", """{ "type": "object", "minProperties": 1 }""", """{ "a": 1 }""", "{}" },
        { "maxProperties", """{ "type": "object", "maxProperties": 1 }""", """{ "a": 1 }""", """{ "a": 1, "b": 1 }""" },
        { "enum", """{ "type": "string", "enum": ["a", "b"] }""", "\"b\"", "\"B\"" },
        { "pattern", """{ "type": "string", "pattern": "^(?:a)(?![\\s\\S])" }""", "\"a\"", "\"a\\n\"" },
        { "format", """{ "type": "string", "format": "date" }""", "\"2024-02-29\"", "\"2025-02-29\"" },
        { "minimum", """{ "type": "integer", "minimum": 1 }""", "1", "0" },
        { "maximum", """{ "type": "integer", "maximum": 28 }""", "28", "29" },
        { "multipleOf", """{ "type": "number", "multipleOf": 0.01 }""", "75.55", "75.555" },
        { "items", """{ "type": "array", "items": { "type": "boolean" } }""", "[true, true]", "[true, 1]" },
        { "items", """{ "type": "array", "items": [{ "type": "boolean" }] }""", "[true, 1]", "[1]" },
        { "additionalItems", """{ "type": "array", "items": [{}], "additionalItems": { "type": "boolean" } }""", "[1, true]", "[1, 1]" },
        { "minItems", """{ "type": "array", "minItems": 1 }""", "[1]", "[]" },
        { "allOf", """{ "allOf": [{ "type": "boolean" }], "description": "x" }""", "true", "1" },
        { "anyOf", """{ "anyOf": [{ "type": "boolean" }, { "type": "null" }] }""", "null", "1" },
        { "oneOf", """{ "oneOf": [{ "type": "boolean" }, { "type": "null" }] }""", "null", "1" },
        { "$ref", """{ "allOf": [{ "$ref": "#/definitions/x" }], "definitions": { "x": { "type": "boolean" } } }""", "true", "1" },
        { "definitions", """{ "allOf": [{ "$ref": "#/definitions/x" }], "definitions": { "x": { "type": "object", "properties": { "a": { "allOf": [{ "$ref": "#/definitions/x" }] } } } } }""", """{ "a": {} }""", """{ "a": { "a": 1 } }""" },
    };

    [Theory]
    [MemberData(nameof(Violations))]
    public void Validate_AKeyword_CatchesAViolation(string keyword, string schema, string right, string wrong)
    {
        var validator = SchemaValidator.Of(schema);

        Assert.True(SchemaValidator.IsValid(validator, right), keyword);
        Assert.False(SchemaValidator.IsValid(validator, wrong), keyword);
    }

    [Fact]
    public void Schema_EveryKeyword_IsOneOfThose()
    {
        using var schema = JsonDocument.Parse(WerkwijzeJson.Schema);
        var proven = Violations.Select(row => (string)row[0]).Concat(Annotations).ToHashSet();
        var used = SchemaWalk.Of(schema.RootElement).SelectMany(found => found.Schema.EnumerateObject(), (found, keyword) => (found.Path, keyword.Name)).ToList();

        Offenders.None(used.Where(keyword => !proven.Contains(keyword.Name)).Select(keyword => $"{keyword.Path}: {keyword.Name}"));
    }

    // Validators ignore what stands beside a reference.
    [Fact]
    public void Schema_EveryReference_StandsAlone()
    {
        using var schema = JsonDocument.Parse(WerkwijzeJson.Schema);

        Offenders.None(SchemaWalk.Of(schema.RootElement)
            .Where(found => found.Schema.TryGetProperty("$ref", out _) && found.Schema.EnumerateObject().Count() > 1)
            .Select(found => found.Path));
    }
}
