using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>The form in which one kind of event is stored: its type, and the steps from the first version to the present one.</summary>
internal sealed class EventSchema
{
    private EventSchema(JsonTypeInfo type, IReadOnlyList<SchemaUpgrade> upgrades)
    {
        Type = type;
        Upgrades = upgrades;
    }

    /// <summary>The schema of every kind of event. A changed form gets a step here, and the golden line of the old form stays.</summary>
    public static FrozenDictionary<Zaakgebeurtenissoort, EventSchema> All { get; } = Zaakgebeurtenissoort.All.ToFrozenDictionary(soort => soort, soort => Of(soort));

    public JsonTypeInfo Type { get; }

    /// <summary>The steps; the first turns version 1 into version 2.</summary>
    public IReadOnlyList<SchemaUpgrade> Upgrades { get; }

    /// <summary>The version that is written.</summary>
    public int Versie => Upgrades.Count + 1;

    public static EventSchema Of(Zaakgebeurtenissoort soort, params IReadOnlyList<SchemaUpgrade> upgrades)
    {
        // The record of a kind has its name.
        var type = typeof(Gebeurtenissen.Zaakgebeurtenis).Assembly.GetType($"{typeof(Gebeurtenissen.Zaakgebeurtenis).Namespace}.{soort.Name}", throwOnError: true)!;
        return new(StoredTypes.Of(type), upgrades);
    }
}
