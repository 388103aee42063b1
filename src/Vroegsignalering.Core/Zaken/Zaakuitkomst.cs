using OneOf;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Zaken;

/// <summary>What an event did: a new case, or a refusal with every reason (ZAA-1, ZAA-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Zaakuitkomst : OneOfBase<GebeurtenisVerwerkt, GebeurtenisGeweigerd>, IEquatable<Zaakuitkomst>
{
    private Zaakuitkomst(OneOf<GebeurtenisVerwerkt, GebeurtenisGeweigerd> uitkomst)
        : base(uitkomst)
    {
    }

    /// <summary>Whether the event was applied.</summary>
    public bool IsVerwerkt => IsT0;

    /// <summary>Why it was refused; empty when it was applied.</summary>
    public ValueList<Weigeringsgrond> Gronden => IsT1 ? AsT1.Gronden : ValueList<Weigeringsgrond>.Empty;

    /// <summary>The event was applied.</summary>
    /// <param name="zaak">The case after it.</param>
    public static Zaakuitkomst Verwerkt(Vroegsignaalzaak zaak) => new(new GebeurtenisVerwerkt { Zaak = zaak });

    /// <summary>The event was refused.</summary>
    /// <param name="gronden">Every reason, at least one.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Zaakuitkomst Geweigerd(ValueList<Weigeringsgrond> gronden) => new(new GebeurtenisGeweigerd { Gronden = gronden });

    /// <summary>The case after the event.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message names every reason, and nothing personal.</exception>
    public Vroegsignaalzaak GetZaakOrThrow() => IsT0
        ? AsT0.Zaak
        : throw new InvalidOperationException("The event is refused: " + string.Join("; ", Gronden.Select(grond => grond.ToText(Taal.Engels))));

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Zaakuitkomst? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Zaakuitkomst);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The case after the event, or why it was refused, in Dutch; nothing personal.</summary>
    public override string ToString() => Match(verwerkt => verwerkt.Zaak.ToString(), geweigerd => string.Join("; ", geweigerd.Gronden));

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Zaakuitkomst? left, Zaakuitkomst? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Zaakuitkomst? left, Zaakuitkomst? right) => !(left == right);
}
