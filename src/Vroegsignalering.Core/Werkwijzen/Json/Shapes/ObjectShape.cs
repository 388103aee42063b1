using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>An object with known properties. Any other, and one that is given twice, is refused.</summary>
/// <param name="definition">The name among the definitions of the schema; null: written in its place.</param>
internal sealed class ObjectShape<T>(string? definition) : Shape<T>
{
    private readonly List<Field<T>> _fields = [];
    private Func<FieldValues, T>? _make;

    public override LocalizedText Allowed => new($"een object {{{string.Join(", ", Names)}}}", $"an object {{{string.Join(", ", Names)}}}");

    private IEnumerable<string> Names => _fields.Select(each => each.Name);

    /// <summary>A property that must be there.</summary>
    public ValueField<T, TValue> Required<TValue>(string name, string description, Shape<TValue> shape, Func<T, TValue> get) =>
        Add(new ValueField<T, TValue>(name, description, _fields.Count, shape, get, true, default, false));

    /// <summary>A property that may be absent, and is then a default; it is not written when it is the default.</summary>
    public ValueField<T, TValue> Optional<TValue>(string name, string description, Shape<TValue> shape, Func<T, TValue> get, TValue absent) =>
        Add(new ValueField<T, TValue>(name, description, _fields.Count, shape, get, false, absent, true));

    /// <summary>A property that may be absent, and is then null.</summary>
    public ValueField<T, TValue> Maybe<TValue>(string name, string description, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : class => Add(new ValueField<T, TValue>(name, description, _fields.Count, shape, get, false, null, false));

    /// <summary>How the object is made of its fields.</summary>
    public ObjectShape<T> MakeWith(Func<FieldValues, T> make)
    {
        _make = make;
        return this;
    }

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out T value)
    {
        var isRead = TryReadFields(element, path, faults, out var values, out _);
        value = isRead ? Make(values) : default;
        return isRead;
    }

    /// <summary>Reads the fields that can be read; true when every field was.</summary>
    public bool TryReadFields(JsonElement element, string path, OptionChecker faults, out FieldValues values, out bool[] isFieldRead)
    {
        var read = new object?[_fields.Count];
        var seen = new bool[_fields.Count];
        isFieldRead = new bool[_fields.Count];
        values = new(read);
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Refuse(element, path, faults);
        }

        var isRead = true;
        foreach (var property in element.EnumerateObject())
        {
            isRead &= TryReadProperty(property, path, faults, read, seen, isFieldRead);
        }

        foreach (var field in _fields.Where(field => !seen[field.Place]))
        {
            read[field.Place] = field.Absent;
            isFieldRead[field.Place] = !field.IsRequired;
            if (field.IsRequired)
            {
                faults.Faults.Add(Fault.Missing(Found.Property(path, field.Name), field.Allowed));
                isRead = false;
            }
        }

        return isRead;
    }

    public T Make(FieldValues values) => (_make ?? throw new InvalidOperationException("The shape has no way to make its object."))(values);

    public override JsonNode Write(T value)
    {
        var written = new JsonObject();
        // What is the default is left out, unless nothing would be left: {} says nothing to a reader.
        var isEmpty = _fields.TrueForAll(field => field.IsAbsent(value));
        foreach (var field in _fields.Where(field => isEmpty ? field.CanWriteAbsent : !field.IsAbsent(value)))
        {
            written[field.Name] = field.Write(value);
        }

        return written;
    }

    public override JsonObject ToSchema(SchemaBook book) => definition is null ? ToOwnSchema(book) : book.Refer(definition, this, () => ToOwnSchema(book));

    private JsonObject ToOwnSchema(SchemaBook book)
    {
        var properties = new JsonObject();
        foreach (var field in _fields)
        {
            properties[field.Name] = field.ToSchema(book);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = _fields.Where(field => field.IsRequired).Select(field => field.Name).ToList();
        // An empty list is not allowed in older drafts.
        if (required.Count > 0)
        {
            schema["required"] = SchemaBook.ListOf(required);
        }

        return schema;
    }

    private bool TryReadProperty(JsonProperty property, string path, OptionChecker faults, object?[] read, bool[] seen, bool[] isFieldRead)
    {
        var name = Found.NameOf(property);
        var place = Found.Property(path, name);
        if (_fields.Find(each => each.Name == name) is not { } field)
        {
            var allowed = Suggestion.OneOf([.. Names], name);
            faults.Add(place, FaultKind.Unknown, null, allowed.Nederlands, allowed.Engels);
            return false;
        }

        if (seen[field.Place])
        {
            faults.Add(place, FaultKind.Duplicate, null, "elke eigenschap hoogstens één keer", "each property at most once");
            isFieldRead[field.Place] = false;
            return false;
        }

        seen[field.Place] = true;
        isFieldRead[field.Place] = field.TryRead(property.Value, place, faults, out read[field.Place]);
        return isFieldRead[field.Place];
    }

    private TField Add<TField>(TField field)
        where TField : Field<T>
    {
        _fields.Add(field);
        return field;
    }
}
