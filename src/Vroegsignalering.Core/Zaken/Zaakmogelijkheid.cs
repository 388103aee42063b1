using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Zaken;

/// <summary>An event that the status of a case allows, with what stands in its way already, whatever the event will say (ZAA-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakmogelijkheid
{
    /// <summary>The row of the table.</summary>
    public required Zaakovergang Overgang { get; init; }

    /// <summary>The conditions that the state of the case does not meet now; those on the data of the event are asked when there is one.</summary>
    public required ValueList<Weigeringsgrond> Bezwaren { get; init; }

    /// <summary>Whether nothing stands in its way now.</summary>
    public bool IsMogelijk => Bezwaren.Count == 0;
}
