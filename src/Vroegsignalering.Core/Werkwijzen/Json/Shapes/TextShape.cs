using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A text that matches a pattern and can be read as a value.</summary>
/// <remarks>The pattern stands in the schema and is checked here, so that reader and schema refuse the same texts.</remarks>
internal sealed class TextShape<T>(string pattern, LocalizedText allowed, TextParser<T> parse, Func<T, string> format) : StringShape<T>
{
    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant);

    public override LocalizedText Allowed => allowed;

    public override IReadOnlyList<string>? Codes => null;

    public override string Pattern => pattern;

    /// <summary>The name among the definitions of the schema; null: written in its place.</summary>
    public string? Definition { get; init; }

    /// <summary>Texts that an editor offers.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The texts that have a meaning of their own, where others are allowed too.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>A format of JSON Schema that checks what the pattern cannot; null: none.</summary>
    public string? Format { get; init; }

    /// <summary>Says of a refused text what is allowed; default <see cref="Allowed"/>.</summary>
    public Func<string, LocalizedText>? Objection { get; init; }

    public override bool TryReadText(string text, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value)
    {
        if (_pattern.IsMatch(text) && parse(text, out value))
        {
            return true;
        }

        var objection = Objection?.Invoke(text) ?? Allowed;
        faults.Add(path, FaultKind.Unreadable, text, objection.Nederlands, objection.Engels);
        value = default;
        return false;
    }

    public override string WriteText(T value) => format(value);

    public override JsonObject ToSchema(SchemaBook book) => Definition is null ? ToOwnSchema() : book.Refer(Definition, this, ToOwnSchema);

    private JsonObject ToOwnSchema()
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (Format is not null)
        {
            schema["format"] = Format;
        }

        if (Known.Count > 0)
        {
            // Both, so that an editor completes the known texts and takes any other.
            schema = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["enum"] = SchemaBook.ListOf(Known) }, schema) };
        }

        if (Examples.Count > 0)
        {
            schema["examples"] = SchemaBook.ListOf(Examples);
        }

        return schema;
    }
}
