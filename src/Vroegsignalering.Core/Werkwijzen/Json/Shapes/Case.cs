using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>One case of a closed set.</summary>
internal abstract class Case<TBase>(string name, string description)
{
    /// <summary>The name of the property by which the case is told; stable.</summary>
    public string Name => name;

    /// <summary>What the case is, in Dutch.</summary>
    public string Description => description;

    public abstract string Explanation { get; }

    public abstract bool Is(TBase value);

    public abstract bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out TBase value);

    public abstract JsonNode? Write(TBase value);

    public abstract JsonObject ToSchema(SchemaBook book);
}
