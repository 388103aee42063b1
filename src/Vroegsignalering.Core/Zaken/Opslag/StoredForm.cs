using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>What events and snapshots have in common when they are read: one JSON object with a version, and faults that name the place.</summary>
internal static class StoredForm
{
    public const string Soort = "soort";
    public const string Versie = "versie";

    private const string Whole = "$";
    private const string NoName = "''";
    private const int LongestPath = 100;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly LocalizedText ObjectAllowed = new(
        "een JSON-object van geldige tekst zonder dubbele namen", "a JSON object of valid text without duplicate names");

    /// <summary>Reads one object. Whatever the text is, the answer is a value or faults.</summary>
    public static ParseResult<T> Read<T>(string json, Func<JsonObject, List<Fault>, T?> read)
        where T : class
    {
        var faults = new List<Fault>();
        try
        {
            if (JsonNode.Parse(json, null, Strict) is JsonObject stored)
            {
                return read(stored, faults) is { } value ? ParseResult<T>.Parsed(value) : ParseResult<T>.Rejected(faults.ToValueList());
            }
        }
        catch (Exception fault) when (IsOfTheText(fault))
        {
            // The fault below says what is allowed; what the parser quotes may be personal.
        }

        faults.Add(new Fault { Field = Whole, Kind = FaultKind.Unreadable, Allowed = ObjectAllowed });
        return ParseResult<T>.Rejected(faults.ToValueList());
    }

    /// <summary>Takes the version out of the object; both bounds are included.</summary>
    public static int? TakeVersion(JsonObject stored, string field, int lowest, int highest, List<Fault> faults)
    {
        var given = stored[field];
        stored.Remove(field);
        var allowed = new LocalizedText(FormattableString.Invariant($"{lowest} tot en met {highest}"), FormattableString.Invariant($"{lowest} to {highest}"));
        if (given is null)
        {
            faults.Add(Fault.Missing(field, allowed));
            return null;
        }

        if (given is JsonValue value && value.TryGetValue<int>(out var versie))
        {
            if (versie >= lowest && versie <= highest)
            {
                return versie;
            }

            faults.Add(new Fault { Field = field, Kind = FaultKind.OutOfRange, Given = versie.ToString(CultureInfo.InvariantCulture), Allowed = allowed });
            return null;
        }

        faults.Add(new Fault { Field = field, Kind = FaultKind.Unreadable, Allowed = allowed });
        return null;
    }

    /// <summary>The object, or a fault for each field that is missing or unknown, or else for the first that cannot be read.</summary>
    public static T? Deserialize<T>(JsonObject stored, JsonTypeInfo type, List<Fault> faults, params IEnumerable<SchemaUpgrade> upgrades)
        where T : class
    {
        var before = faults.Count;
        var form = new LocalizedText($"de vorm van {type.Type.Name}", $"the form of {type.Type.Name}");
        try
        {
            foreach (var upgrade in upgrades)
            {
                upgrade(stored);
            }

            faults.AddRange(type.Properties.Where(property => property.IsRequired && !stored.ContainsKey(property.Name)).Select(property => Fault.Missing(property.Name, form)));
            faults.AddRange(stored.Where(field => type.Properties.All(property => property.Name != field.Key))
                .Select(field => new Fault { Field = field.Key.Length == 0 ? NoName : Mask.Shorten(field.Key), Kind = FaultKind.Unknown, Allowed = form }));
            return faults.Count > before ? null : (T?)stored.Deserialize(type);
        }
        catch (Exception fault) when (IsOfTheText(fault))
        {
            faults.Add(new Fault { Field = PlaceOf(fault), Kind = FaultKind.Unreadable, Allowed = form });
            return null;
        }
    }

    // An unpaired surrogate gives an ArgumentException when it stands in the text, and an InvalidOperationException when it is escaped.
    private static bool IsOfTheText(Exception fault) => fault is JsonException or ArgumentException or FormatException or InvalidOperationException;

    // A path may hold a name as given; of a long one only a piece is shown, without control characters. Inside a list it goes on in the inner exception.
    private static string PlaceOf(Exception fault)
    {
        var path = string.Empty;
        for (var at = fault as JsonException; at is not null; at = at.InnerException as JsonException)
        {
            path += at.Path?[1..];
        }

        path = path.TrimStart('.');
        var place = string.Concat(path.Take(LongestPath).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
        return path.Length == 0 ? Whole : path.Length > LongestPath ? place + "…" : place;
    }
}
