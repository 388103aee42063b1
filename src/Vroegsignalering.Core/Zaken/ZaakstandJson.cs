using System.Text.Json;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Zaken;

/// <summary>The JSON form of a snapshot of a case, for storage.</summary>
/// <remarks>
/// An object with <c>schema</c>, the version of its form. A snapshot can always be made again from the events, so one of another version is refused rather
/// than guessed at. Thread safe: stateless.
/// </remarks>
public static class ZaakstandJson
{
    /// <summary>The version of the form.</summary>
    public const int Schemaversie = 1;

    private const string Schema = "schema";

    /// <summary>Writes a snapshot.</summary>
    /// <param name="stand">The snapshot.</param>
    public static string Write(Zaakstand stand)
    {
        ArgumentNullException.ThrowIfNull(stand);
        var stored = JsonSerializer.SerializeToNode(stand, StoredTypes.Of(typeof(Zaakstand)))!.AsObject();
        stored.Insert(0, Schema, Schemaversie);
        return stored.ToJsonString();
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The snapshot, or the faults; then replay the events instead.</returns>
    public static ParseResult<Zaakstand> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return StoredForm.Read(json, static (stored, faults) => StoredForm.TakeVersion(stored, Schema, Schemaversie, Schemaversie, faults) is null
            ? null
            : StoredForm.Deserialize<Zaakstand>(stored, StoredTypes.Of(typeof(Zaakstand)), faults));
    }
}
