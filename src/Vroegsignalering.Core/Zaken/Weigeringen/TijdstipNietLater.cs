using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The event is not later than the one before (ZAA-7).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TijdstipNietLater : Weigeringsgrond
{
    /// <summary>The instant of the event.</summary>
    public required Instant Gegeven { get; init; }

    /// <summary>The latest instant in the case.</summary>
    public required Instant Laatste { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.TijdstipLater;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"gegeven {At(Gegeven)}, toegestaan na {At(Laatste)}, of een correctie",
        $"given {At(Gegeven)}, allowed after {At(Laatste)}, or a correction");
}
