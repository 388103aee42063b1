using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A member of an enumeration, by its stable code.</summary>
/// <param name="without">Members that have no place here.</param>
internal sealed class MemberShape<TEnum>(params TEnum[] without) : StringShape<TEnum>
    where TEnum : CodedEnum<TEnum>
{
    private readonly TEnum[] _members = [.. CodedEnum<TEnum>.All.Except(without)];
    private readonly string[] _codes = [.. CodedEnum<TEnum>.All.Except(without).Select(member => member.Code)];

    public override IReadOnlyList<string> Codes => _codes;

    public override string Pattern => Patterns.Exact(Patterns.OneOf(_codes));

    public override LocalizedText Allowed => new("een van " + string.Join(", ", _codes), "one of " + string.Join(", ", _codes));

    public override string Explanation => "een van " + string.Join(", ", _members.Select(member =>
        string.Equals(member.Code, member.Tekst.Nederlands, StringComparison.OrdinalIgnoreCase) ? member.Code : $"{member.Code} ({member.Tekst.Nederlands})"));

    public override string? Explain(string code) => _members.First(member => member.Code == code).Tekst.Nederlands;

    public override bool TryReadText(string text, string path, OptionChecker faults, [MaybeNullWhen(false)] out TEnum value)
    {
        if (CodedEnum<TEnum>.TryFromCode(text, out value) && !without.Contains(value))
        {
            return true;
        }

        var allowed = Suggestion.OneOf(_codes, text);
        faults.Add(path, FaultKind.Unknown, text, allowed.Nederlands, allowed.Engels);
        return false;
    }

    public override string WriteText(TEnum value) => value.Code;

    public override JsonObject ToSchema(SchemaBook book) => new() { ["type"] = "string", ["enum"] = SchemaBook.ListOf(_codes) };
}
