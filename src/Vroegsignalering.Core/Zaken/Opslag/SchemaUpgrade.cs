using System.Text.Json.Nodes;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>Turns a stored object of one schema version into the next: adds, renames or splits what changed.</summary>
/// <param name="stored">The object, without its kind and version; changed in place.</param>
internal delegate void SchemaUpgrade(JsonObject stored);
