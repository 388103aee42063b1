using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>One of a closed set of codes that are no enumeration.</summary>
internal sealed class KnownShape(IReadOnlyList<string> codes) : StringShape<string>
{
    public override LocalizedText Allowed { get; } = new("een van " + string.Join(", ", codes), "one of " + string.Join(", ", codes));

    public override IReadOnlyList<string> Codes => codes;

    public override string Pattern => Patterns.Exact(Patterns.OneOf(codes));

    public override bool TryReadText(string text, string path, OptionChecker faults, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (codes.Contains(text))
        {
            return true;
        }

        var allowed = Suggestion.OneOf(codes, text);
        faults.Add(path, FaultKind.Unknown, text, allowed.Nederlands, allowed.Engels);
        return false;
    }

    public override string WriteText(string value) => value;

    public override JsonObject ToSchema(SchemaBook book) => new() { ["type"] = "string", ["enum"] = SchemaBook.ListOf(codes) };
}
