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

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly LocalizedText ObjectAllowed = new("een JSON-object zonder dubbele namen", "a JSON object without duplicate names");

    public static JsonObject? ParseObject(string json, List<Fault> faults)
    {
        try
        {
            if (JsonNode.Parse(json, null, Strict) is JsonObject stored)
            {
                return stored;
            }
        }
        catch (JsonException)
        {
            // The fault below says what is allowed; what the parser quotes may be personal.
        }

        faults.Add(new Fault { Field = "$", Kind = FaultKind.Unreadable, Allowed = ObjectAllowed });
        return null;
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
    public static T? Deserialize<T>(JsonObject stored, JsonTypeInfo type, List<Fault> faults)
        where T : class
    {
        var before = faults.Count;
        var form = new LocalizedText($"de vorm van {type.Type.Name}", $"the form of {type.Type.Name}");
        faults.AddRange(type.Properties.Where(property => property.IsRequired && !stored.ContainsKey(property.Name)).Select(property => Fault.Missing(property.Name, form)));
        faults.AddRange(stored.Where(field => type.Properties.All(property => property.Name != field.Key))
            .Select(field => new Fault { Field = Mask.Shorten(field.Key), Kind = FaultKind.Unknown, Allowed = form }));
        if (faults.Count > before)
        {
            return null;
        }

        try
        {
            return (T?)stored.Deserialize(type);
        }
        catch (JsonException fault)
        {
            Add(fault.Path);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidOperationException)
        {
            Add(null);
        }

        return null;

        void Add(string? path) =>
            faults.Add(new Fault { Field = path is { Length: > 2 } ? path[2..] : "$", Kind = FaultKind.Unreadable, Allowed = form });
    }
}
