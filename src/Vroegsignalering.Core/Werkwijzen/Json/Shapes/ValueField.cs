using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>A property of an object with the shape of its value.</summary>
/// <param name="name">The name in JSON; stable.</param>
/// <param name="description">What it is, with its unit, in Dutch; what is allowed follows from the shape.</param>
/// <param name="place">The place among the fields.</param>
/// <param name="shape">The value.</param>
/// <param name="get">The value of an object.</param>
/// <param name="isRequired">Whether it must be given.</param>
/// <param name="absent">The value when it is not.</param>
/// <param name="canWriteAbsent">Whether that value can be written; null often cannot.</param>
internal sealed class ValueField<TOwner, TValue>(
    string name, string description, int place, Shape<TValue> shape, Func<TOwner, TValue?> get, bool isRequired, TValue? absent, bool canWriteAbsent)
    : Field<TOwner>(name, description, place)
{
    public override bool IsRequired => isRequired;

    public override object? Absent => absent;

    public override bool CanWriteAbsent => canWriteAbsent;

    public override LocalizedText Allowed => shape.Allowed;

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, out object? value)
    {
        var isRead = shape.TryRead(element, path, faults, out var read);
        value = read;
        return isRead;
    }

    public override bool IsAbsent(TOwner owner) => !isRequired && EqualityComparer<TValue?>.Default.Equals(get(owner), absent);

    public override JsonNode? Write(TOwner owner) => shape.Write(get(owner)!);

    public override JsonObject ToSchema(SchemaBook book)
    {
        var schema = SchemaBook.Describe(shape.ToSchema(book), $"{Description} Toegestaan: {shape.Explanation}.");
        if (canWriteAbsent)
        {
            schema["default"] = shape.Write(absent!);
        }

        return schema;
    }
}
