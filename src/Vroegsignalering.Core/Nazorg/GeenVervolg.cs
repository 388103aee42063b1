using Vroegsignalering.Foundation;

namespace Vroegsignalering.Nazorg;

/// <summary>The case of a <see cref="Volgadvies"/> in which nothing changes.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GeenVervolg
{
    /// <summary>Why, in words.</summary>
    public required LocalizedText Toelichting { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
