using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json;

/// <summary>One part of a werkwijze in JSON.</summary>
/// <typeparam name="T">The part.</typeparam>
internal sealed class Part<T>
{
    /// <summary>The name of the property, and the begin of every path in the part.</summary>
    public required string Name { get; init; }

    /// <summary>What the part is, in Dutch.</summary>
    public required string Description { get; init; }

    public required Shape<T> Shape { get; init; }

    /// <summary>
    /// What <see cref="WerkwijzeChecker"/> checks of this part alone, for a document of which another part cannot be read; null: nothing, because it
    /// is checked together with another part.
    /// </summary>
    public required Action<T, PluginCatalog, OptionChecker>? Check { get; init; }
}
