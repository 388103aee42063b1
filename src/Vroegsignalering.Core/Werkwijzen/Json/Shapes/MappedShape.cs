using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A value that stands in JSON as another value that it holds.</summary>
internal sealed class MappedShape<T, TInner>(Shape<TInner> inner, Func<T, TInner> get, Func<TInner, T> make) : Shape<T>
{
    public override LocalizedText Allowed => inner.Allowed;

    public override string Explanation => inner.Explanation;

    public override bool IsList => inner.IsList;

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value)
    {
        var isRead = inner.TryRead(element, path, faults, out var read);
        value = isRead ? make(read!) : default;
        return isRead;
    }

    public override JsonNode? Write(T value) => inner.Write(get(value));

    public override JsonObject ToSchema(SchemaBook book) => inner.ToSchema(book);
}
