using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A value that is one text in JSON, so that it can be the name of a property too.</summary>
internal abstract class StringShape<T> : Shape<T>
{
    /// <summary>The only texts that are allowed; null when the set is open.</summary>
    public abstract IReadOnlyList<string>? Codes { get; }

    /// <summary>The regular expression of the texts that are allowed, in what .NET and ECMAScript have in common.</summary>
    public abstract string Pattern { get; }

    /// <summary>What one of the codes stands for, in Dutch.</summary>
    public virtual string? Explain(string code) => null;

    public abstract bool TryReadText(string text, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value);

    public abstract string WriteText(T value);

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Found.TryGetText(element, out var text) ? TryReadText(text, path, faults, out value) : Refuse(element, path, faults);
    }

    public override JsonNode Write(T value) => WriteText(value);
}
