using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A property of an object, whatever its type.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal abstract class Field<TOwner>(string name, string description, int place)
{
    public string Name => name;

    public string Description => description;

    /// <summary>The place among the fields of the object.</summary>
    public int Place => place;

    public abstract bool IsRequired { get; }

    /// <summary>The value when the property is absent.</summary>
    public abstract object? Absent { get; }

    public abstract LocalizedText Allowed { get; }

    public abstract bool TryRead(JsonElement element, string path, OptionChecker faults, out object? value);

    /// <summary>Whether the value of an absent property can be written.</summary>
    public abstract bool CanWriteAbsent { get; }

    /// <summary>Whether an object has the value that an absent property has.</summary>
    public abstract bool IsAbsent(TOwner owner);

    public abstract JsonNode? Write(TOwner owner);

    public abstract JsonObject ToSchema(SchemaBook book);
}
