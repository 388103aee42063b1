using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>
/// A dated value: the value alone when the host chose it for every date, else a list of <c>{ "waarde", "vanaf", "bron" }</c> of which only the
/// first has no first day.
/// </summary>
internal sealed class DatedShape<T> : Shape<GedateerdeWaarde<T>>
{
    private static readonly string[] Names = ["waarde", "vanaf", "bron"];

    private readonly Shape<T> _inner;
    private readonly ObjectShape<WaardeVanaf<T>> _first;
    private readonly ObjectShape<WaardeVanaf<T>> _later;

    public DatedShape(Shape<T> inner)
    {
        _inner = inner;
        _first = Row(inner, isFirst: true);
        _later = Row(inner, isFirst: false);
    }

    public override LocalizedText Allowed => new(
        $"{_inner.Allowed.Nederlands}; of het verloop: een lijst van {{waarde, vanaf, bron}}",
        $"{_inner.Allowed.Engels}; or its course: a list of {{waarde, vanaf, bron}}");

    public override string Explanation => $"{_inner.Explanation}; of het verloop: een lijst van {{waarde, vanaf, bron}}";

    public override bool TryRead(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out GedateerdeWaarde<T> value)
    {
        value = null;
        if (IsCourse(element))
        {
            return TryReadCourse(element, path, faults, out value);
        }

        if (element.ValueKind is JsonValueKind.Array && !_inner.IsList)
        {
            return Refuse(element, path, faults);
        }

        if (!_inner.TryRead(element, path, faults, out var plain))
        {
            return false;
        }

        value = GedateerdeWaarde.Vast(plain, Bron.Host);
        return true;
    }

    public override JsonNode? Write(GedateerdeWaarde<T> value) => value.Verloop.Count == 1 && value.Verloop[0].Bron == Bron.Host
        ? _inner.Write(value.Verloop[0].Waarde)
        : new JsonArray([.. value.Verloop.Select((row, place) => (place == 0 ? _first : _later).Write(row))]);

    public override JsonObject ToSchema(SchemaBook book)
    {
        var course = new JsonObject
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = new JsonArray(_first.ToSchema(book)),
            ["additionalItems"] = _later.ToSchema(book),
        };
        return new JsonObject { ["anyOf"] = new JsonArray(_inner.ToSchema(book), course) };
    }

    // A list of values and a course of values are told apart by their first element.
    private static bool IsCourse(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
        && element.GetArrayLength() > 0
        && element[0].ValueKind == JsonValueKind.Object
        && element[0].EnumerateObject().Any(property => Names.Contains(Found.NameOf(property)));

    private static ObjectShape<WaardeVanaf<T>> Row(Shape<T> inner, bool isFirst)
    {
        var row = new ObjectShape<WaardeVanaf<T>>(null);
        var waarde = row.Required("waarde", "De waarde.", inner, each => each.Waarde);
        var vanaf = isFirst ? null : row.Required("vanaf", "De eerste dag waarop de waarde geldt, inbegrepen; later dan die van de rij ervoor.", Texts.Datum, each => each.Vanaf!.Value);
        var bron = row.Required("bron", "Waar de waarde vandaan komt.", Texts.Bron, each => each.Bron);
        return row.MakeWith(values => new WaardeVanaf<T> { Waarde = values.Get(waarde), Vanaf = vanaf is null ? null : values.Get(vanaf), Bron = values.Get(bron) });
    }

    private bool TryReadCourse(JsonElement element, string path, OptionChecker faults, [MaybeNullWhen(false)] out GedateerdeWaarde<T> value)
    {
        var rows = new List<WaardeVanaf<T>>();
        var isRead = true;
        LocalDate? last = null;
        foreach (var each in element.EnumerateArray())
        {
            var place = Found.Item(path, rows.Count);
            isRead &= (rows.Count == 0 ? _first : _later).TryRead(each, place, faults, out var row);
            rows.Add(row!);
            if (row?.Vanaf is { } vanaf)
            {
                if (vanaf <= last)
                {
                    faults.Add($"{place}.vanaf", FaultKind.Contradiction, Texts.Datum.WriteText(vanaf), "een dag na die van de rij ervoor", "a day after that of the row before");
                    isRead = false;
                }

                last = vanaf;
            }
        }

        value = isRead ? new(rows.ToValueList()) : null;
        return isRead;
    }
}
