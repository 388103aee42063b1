using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>
/// A closed set of cases (an abstract record): an object with one property, whose name tells the case: <c>{ "niet": { "altijd": {} } }</c>. A case
/// may hold the set itself.
/// </summary>
/// <param name="definition">The name among the definitions of the schema.</param>
internal sealed class ChoiceShape<TBase>(string definition) : Shape<TBase>
    where TBase : class
{
    private readonly List<Case<TBase>> _cases = [];

    public override LocalizedText Allowed => new($"een object met precies één van {string.Join(", ", Names)}", $"an object with exactly one of {string.Join(", ", Names)}");

    public IEnumerable<string> Names => _cases.Select(each => each.Name);

    /// <summary>Adds a case.</summary>
    /// <param name="name">The name that tells it; stable.</param>
    /// <param name="description">What it is, in Dutch.</param>
    /// <param name="shape">What stands behind the name.</param>
    public void Add<TCase>(string name, string description, Shape<TCase> shape)
        where TCase : TBase => _cases.Add(new ShapeCase<TBase, TCase>(name, description, shape));

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out TBase value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Refuse(element, path, faults);
        }

        var count = 0;
        var isRead = true;
        foreach (var property in element.EnumerateObject())
        {
            count++;
            isRead &= TryReadCase(property, path, faults, out value);
        }

        if (count == 0)
        {
            faults.Faults.Add(Fault.Missing(path, Allowed));
        }
        else if (count > 1)
        {
            Refuse(element, path, faults, FaultKind.OutOfRange);
        }

        return isRead && count == 1 && value is not null;
    }

    public override JsonNode Write(TBase value)
    {
        var found = _cases.First(each => each.Is(value));
        return new JsonObject { [found.Name] = found.Write(value) };
    }

    public override JsonObject ToSchema(SchemaBook book) => book.Refer(definition, this, () => new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(_cases.Select(each => KeyValuePair.Create<string, JsonNode?>(
            each.Name, SchemaBook.Describe(each.ToSchema(book), $"{each.Description} Toegestaan: {each.Explanation}.")))),
        ["additionalProperties"] = false,
        ["minProperties"] = 1,
        ["maxProperties"] = 1,
    });

    private bool TryReadCase(JsonProperty property, string path, OptionChecker faults, out TBase? value)
    {
        value = null;
        var name = Found.NameOf(property);
        var place = Found.Property(path, name);
        if (_cases.Find(each => each.Name == name) is { } found)
        {
            return found.TryRead(property.Value, place, faults, out value);
        }

        var allowed = Suggestion.OneOf([.. Names], name);
        faults.Add(place, FaultKind.Unknown, null, allowed.Nederlands, allowed.Engels);
        return false;
    }
}
