namespace Vroegsignalering.Signalen;

/// <summary>What the partner did before it reported, each yes, no or unknown (SIG-13; Bgs art. 2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Partnerinspanning
{
    /// <summary>Nothing is known.</summary>
    public static Partnerinspanning Onbekend { get; } = new();

    /// <summary>A written reminder was sent; null: unknown.</summary>
    public bool? SchriftelijkeHerinnering { get; init; }

    /// <summary>There was personal contact, or an effort to have it; null: unknown.</summary>
    public bool? PersoonlijkContact { get; init; }

    /// <summary>The customer was pointed at help; null: unknown.</summary>
    public bool? GewezenOpHulp { get; init; }

    /// <summary>The offer to pass on the contact details was not refused; null: unknown.</summary>
    public bool? DoorgevenNietGeweigerd { get; init; }
}
