using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>One case of a closed set, with its shape.</summary>
internal sealed class ShapeCase<TBase, TCase>(string name, string description, Shape<TCase> shape) : Case<TBase>(name, description)
    where TCase : TBase
{
    public override string Explanation => shape.Explanation;

    public override bool Is(TBase value) => value is TCase;

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out TBase value)
    {
        var isRead = shape.TryRead(element, path, faults, out var read);
        value = read;
        return isRead;
    }

    public override JsonNode? Write(TBase value) => shape.Write((TCase)value!);

    public override JsonObject ToSchema(SchemaBook book) => shape.ToSchema(book);
}
