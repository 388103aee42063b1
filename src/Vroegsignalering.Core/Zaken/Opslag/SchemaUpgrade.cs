using System.Text.Json.Nodes;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>Turns a stored object of one schema version into the next: adds, renames or splits what changed.</summary>
/// <remarks>Meets whatever was stored: what it needs may be absent, which it leaves alone. What it cannot read is a fault of the text.</remarks>
/// <param name="stored">The object, without its kind and version; changed in place.</param>
internal delegate void SchemaUpgrade(JsonObject stored);
