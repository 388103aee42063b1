using OneOf;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Nazorg;

/// <summary>What the outcome of a follow-up suggests for the case: nothing, help again, or opening it again (NAZ-2).</summary>
/// <remarks>Advice only: a person decides. Value equality. Thread safe: immutable.</remarks>
public sealed class Volgadvies : OneOfBase<GeenVervolg, Terugvaladvies, Heropeningsadvies>, IEquatable<Volgadvies>
{
    private Volgadvies(OneOf<GeenVervolg, Terugvaladvies, Heropeningsadvies> advies)
        : base(advies)
    {
    }

    /// <summary>The event that is advised, ready to be applied; null: none.</summary>
    public Zaakgebeurtenis? Gebeurtenis => Match<Zaakgebeurtenis?>(_ => null, terugval => terugval.Gebeurtenis, heropening => heropening.Gebeurtenis);

    /// <summary>Why, in words; nothing personal.</summary>
    public LocalizedText Toelichting => Match(geen => geen.Toelichting, terugval => terugval.Toelichting, heropening => heropening.Toelichting);

    /// <summary>Nothing changes.</summary>
    /// <param name="vervolg">With the reason.</param>
    public static Volgadvies Of(GeenVervolg vervolg)
    {
        ArgumentNullException.ThrowIfNull(vervolg);
        return new(vervolg);
    }

    /// <summary>A resident in aftercare needs help again.</summary>
    /// <param name="terugval">With the event.</param>
    public static Volgadvies Of(Terugvaladvies terugval)
    {
        ArgumentNullException.ThrowIfNull(terugval);
        return new(terugval);
    }

    /// <summary>A closed case goes on.</summary>
    /// <param name="heropening">With the event.</param>
    public static Volgadvies Of(Heropeningsadvies heropening)
    {
        ArgumentNullException.ThrowIfNull(heropening);
        return new(heropening);
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The advice to compare with.</param>
    public bool Equals(Volgadvies? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Volgadvies);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The reason in Dutch; nothing personal.</summary>
    public override string ToString() => Toelichting.Nederlands;

    /// <summary>Whether two pieces of advice are the same case with equal data.</summary>
    /// <param name="left">One advice.</param>
    /// <param name="right">The other advice.</param>
    public static bool operator ==(Volgadvies? left, Volgadvies? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two pieces of advice differ.</summary>
    /// <param name="left">One advice.</param>
    /// <param name="right">The other advice.</param>
    public static bool operator !=(Volgadvies? left, Volgadvies? right) => !(left == right);
}
