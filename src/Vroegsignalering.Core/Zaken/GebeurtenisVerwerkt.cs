namespace Vroegsignalering.Zaken;

/// <summary>The case of a <see cref="Zaakuitkomst"/> in which the event was applied.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GebeurtenisVerwerkt
{
    /// <summary>The case after the event.</summary>
    public required Vroegsignaalzaak Zaak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
