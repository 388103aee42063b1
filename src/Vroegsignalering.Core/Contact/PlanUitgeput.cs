namespace Vroegsignalering.Contact;

/// <summary>The case of a <see cref="Contactadvies"/> in which every required attempt was made.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record PlanUitgeput
{
    /// <summary>An attempt that may still be made without being required; null: none.</summary>
    public VolgendePoging? Extra { get; init; }
}
