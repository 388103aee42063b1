using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>An event that the state of a case suggests, ready to be applied (ZAA-6, SIG-14, CON-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakvoorstel
{
    /// <summary>The event.</summary>
    public required Zaakgebeurtenis Gebeurtenis { get; init; }

    /// <summary>Whether the werkwijze lets the host apply it without asking anyone.</summary>
    public required bool Automatisch { get; init; }

    /// <summary>Why, in words.</summary>
    public required LocalizedText Toelichting { get; init; }
}
