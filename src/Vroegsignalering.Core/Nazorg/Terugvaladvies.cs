using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Nazorg;

/// <summary>The case of a <see cref="Volgadvies"/> in which a resident in aftercare needs help again (NAZ-2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Terugvaladvies
{
    /// <summary>The event, ready to be applied.</summary>
    public required Terugval Gebeurtenis { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Why, in words.</summary>
    public required LocalizedText Toelichting { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
