using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Zaken;

/// <summary>The one JSON form of the events of a case, for storage.</summary>
/// <remarks>
/// An object that begins with <c>soort</c>, the stable code of the kind, and <c>versie</c>, the version of its form:
/// <c>{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","door":"17"}</c>. What an earlier version wrote is read; what is not known is a
/// fault that names it, and is never left out. Holds no names or addresses, but free texts (<c>door</c>, <c>reden</c>) and the partner's reference as given.
/// Thread safe: stateless.
/// </remarks>
public static class ZaakgebeurtenisJson
{
    private static readonly string Codes = string.Join(", ", Zaakgebeurtenissoort.All.Select(each => each.Code));
    private static readonly LocalizedText SoortAllowed = new($"een van {Codes}", $"one of {Codes}");

    /// <summary>Writes an event.</summary>
    /// <param name="gebeurtenis">The event.</param>
    /// <returns>One line of JSON, the same for an equal event.</returns>
    public static string Write(Zaakgebeurtenis gebeurtenis) => ToNode(gebeurtenis).ToJsonString();

    /// <summary>Reads an event.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>
    /// The event, or the faults: not an object, an unknown <c>soort</c>, a <c>versie</c> that is newer than this library knows, or a field that is missing,
    /// unknown or unreadable, by its path. No value is quoted but the kind and the version.
    /// </returns>
    public static ParseResult<Zaakgebeurtenis> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, EventSchema.All);
    }

    internal static ParseResult<Zaakgebeurtenis> Read(string json, FrozenDictionary<Zaakgebeurtenissoort, EventSchema> schemas) =>
        StoredForm.Read(json, (stored, faults) => Read(stored, schemas, faults));

    internal static JsonObject ToNode(Zaakgebeurtenis gebeurtenis)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        var schema = EventSchema.All[gebeurtenis.Soort];
        var stored = new JsonObject { [StoredForm.Soort] = gebeurtenis.Soort.Code, [StoredForm.Versie] = schema.Versie };
        var parts = JsonSerializer.SerializeToNode(gebeurtenis, schema.Type)!.AsObject();
        foreach (var (name, value) in parts.ToList())
        {
            parts.Remove(name);
            stored.Add(name, value);
        }

        return stored;
    }

    private static Zaakgebeurtenis? Read(JsonObject stored, FrozenDictionary<Zaakgebeurtenissoort, EventSchema> schemas, List<Fault> faults)
    {
        var schema = TakeSoort(stored, faults) is { } soort ? schemas[soort] : null;
        return StoredForm.TakeVersion(stored, StoredForm.Versie, 1, schema?.Versie ?? int.MaxValue, faults) is { } versie && schema is not null
            ? StoredForm.Deserialize<Zaakgebeurtenis>(stored, schema.Type, faults, schema.Upgrades.Skip(versie - 1))
            : null;
    }

    private static Zaakgebeurtenissoort? TakeSoort(JsonObject stored, List<Fault> faults)
    {
        var given = stored[StoredForm.Soort];
        stored.Remove(StoredForm.Soort);
        var code = given is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        if (code is not null && Zaakgebeurtenissoort.TryFromCode(code, out var soort))
        {
            return soort;
        }

        faults.Add(given is null
            ? Fault.Missing(StoredForm.Soort, SoortAllowed)
            : new Fault
            {
                Field = StoredForm.Soort,
                Kind = code is null ? FaultKind.Unreadable : FaultKind.Unknown,
                Given = code is null ? null : Mask.Shorten(code),
                Allowed = SoortAllowed,
            });
        return null;
    }
}
