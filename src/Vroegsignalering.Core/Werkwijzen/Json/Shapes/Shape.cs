using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>How a value stands in JSON: one description from which the reader, the writer and the JSON Schema follow.</summary>
/// <remarks>Made once, before any reading; thread safe from then on.</remarks>
/// <typeparam name="T">The value.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>What is allowed, for messages.</summary>
    public abstract LocalizedText Allowed { get; }

    /// <summary>What is allowed, for the descriptions of the schema, in Dutch: may say more than a message.</summary>
    public virtual string Explanation => Allowed.Nederlands;

    /// <summary>Whether the value is a list, so that a list of values must be told from a course of values.</summary>
    public virtual bool IsList => false;

    /// <summary>Reads a value and adds every fault; whatever the schema can say is checked here, so that the two are equally strict.</summary>
    public abstract bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value);

    public abstract JsonNode? Write(T value);

    public abstract JsonObject ToSchema(SchemaBook book);

    /// <summary>Keeps a fault about what was found; always false.</summary>
    protected bool Refuse(JsonElement element, string path, OptionChecker faults, FaultKind? kind = null)
    {
        faults.Add(path, kind ?? FaultKind.Unreadable, Found.Of(element), Allowed.Nederlands, Allowed.Engels);
        return false;
    }
}
