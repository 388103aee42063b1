using OneOf;

namespace Vroegsignalering.Aanlevering;

/// <summary>Whether a signal is taken in, with what every criterion said (AAN-1).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Aanleveroordeel : OneOfBase<Toegelaten, Uitgevallen>, IEquatable<Aanleveroordeel>
{
    private Aanleveroordeel(OneOf<Toegelaten, Uitgevallen> oordeel)
        : base(oordeel)
    {
    }

    /// <summary>Whether the signal is taken in.</summary>
    public bool IsToegelaten => IsT0;

    /// <summary>Whether the signal is taken in and taken up at once (AAN-9).</summary>
    public bool IsDirectOpgepakt => IsT0 && AsT0.DirectOpgepakt;

    /// <summary>The reason reported; null when the signal is taken in.</summary>
    public Uitvalreden? Reden => IsT1 ? AsT1.Reden : null;

    /// <summary>The signal is taken in.</summary>
    /// <param name="toegelaten">With what the criteria said.</param>
    public static Aanleveroordeel Of(Toegelaten toegelaten)
    {
        ArgumentNullException.ThrowIfNull(toegelaten);
        return new(toegelaten);
    }

    /// <summary>The signal is not taken in.</summary>
    /// <param name="uitgevallen">With what the criteria said.</param>
    public static Aanleveroordeel Of(Uitgevallen uitgevallen)
    {
        ArgumentNullException.ThrowIfNull(uitgevallen);
        return new(uitgevallen);
    }

    /// <summary>The verdict in words: every reason, or every remark.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        return Match(
            toegelaten => (toegelaten.DirectOpgepakt ? english ? "taken up at once" : "direct opgepakt" : english ? "taken in" : "toegelaten")
                + string.Concat(toegelaten.Opmerkingen.Select(opmerking => "; " + opmerking.Tekst.In(taal))),
            uitgevallen => string.Join("; ", uitgevallen.Redenen.Select(reden => $"{reden.Soort.Tekst.In(taal)}: {reden.Toelichting.In(taal)}")));
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Aanleveroordeel? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Aanleveroordeel);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Aanleveroordeel? left, Aanleveroordeel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Aanleveroordeel? left, Aanleveroordeel? right) => !(left == right);
}
