using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>How the types of events and snapshots are read and written.</summary>
/// <remarks>
/// By reflection and not generated: generated reading of <c>init</c> properties puts null in those that are left out, where their default belongs.
/// </remarks>
internal static class StoredTypes
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ForgetWhatFollows, NameTheRefusedField } },
    };

    public static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(type);

    // What follows from the rest is not stored; where it is given all the same it is unknown, and not silently left out.
    private static void ForgetWhatFollows(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Get: null, Set: null })
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    // What a property refuses is a fault of the text; as a JsonException it gets the path.
    private static void NameTheRefusedField(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Set is { } set)
            {
                property.Set = (target, value) =>
                {
                    try
                    {
                        set(target, value);
                    }
                    catch (ArgumentException)
                    {
                        throw new JsonException();
                    }
                };
            }
        }
    }
}
