using OneOf;

namespace Vroegsignalering.Contact;

/// <summary>What the contact plan says of a case: the next attempt, or that it is used up (CON-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Contactadvies : OneOfBase<VolgendePoging, PlanUitgeput>, IEquatable<Contactadvies>
{
    private Contactadvies(OneOf<VolgendePoging, PlanUitgeput> advies)
        : base(advies)
    {
    }

    /// <summary>Whether every required attempt was made.</summary>
    public bool IsUitgeput => IsT1;

    /// <summary>The next attempt that is required; null when the plan is used up.</summary>
    public VolgendePoging? Volgende => IsT0 ? AsT0 : null;

    /// <summary>An attempt is required.</summary>
    /// <param name="poging">The attempt.</param>
    public static Contactadvies Of(VolgendePoging poging)
    {
        ArgumentNullException.ThrowIfNull(poging);
        return new(poging);
    }

    /// <summary>Every required attempt was made.</summary>
    /// <param name="uitgeput">With what may still be tried.</param>
    public static Contactadvies Of(PlanUitgeput uitgeput)
    {
        ArgumentNullException.ThrowIfNull(uitgeput);
        return new(uitgeput);
    }

    /// <summary>One line: <c>huisbezoek 2 van 3, niet vóór 2026-12-02</c>, <c>plan uitgeput</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal) => Match(poging => poging.ToText(taal), uitgeput => uitgeput.ToText(taal));

    /// <summary>The line in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The advice to compare with.</param>
    public bool Equals(Contactadvies? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Contactadvies);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether two pieces of advice are the same case with equal data.</summary>
    /// <param name="left">One advice.</param>
    /// <param name="right">The other advice.</param>
    public static bool operator ==(Contactadvies? left, Contactadvies? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two pieces of advice differ.</summary>
    /// <param name="left">One advice.</param>
    /// <param name="right">The other advice.</param>
    public static bool operator !=(Contactadvies? left, Contactadvies? right) => !(left == right);
}
