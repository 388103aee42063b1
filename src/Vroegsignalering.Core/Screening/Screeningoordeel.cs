using OneOf;

namespace Vroegsignalering.Screening;

/// <summary>What screening says of one signal: go, no-go, a person must look, or not checked (SCR-2).</summary>
/// <remarks>
/// Per signal, because one address can hold several residents. What a partner hears of it is another matter: the code of a
/// <see cref="NoGo"/> follows from its reason, the reason itself is told only where that was agreed (TKP-5). Value equality. Thread safe: immutable.
/// </remarks>
public sealed class Screeningoordeel : OneOfBase<Go, NoGo, HandmatigeControle, NietGecontroleerd>, IEquatable<Screeningoordeel>
{
    private Screeningoordeel(OneOf<Go, NoGo, HandmatigeControle, NietGecontroleerd> oordeel)
        : base(oordeel)
    {
    }

    /// <summary>The signal goes on.</summary>
    public static Screeningoordeel Go { get; } = new(new Go());

    /// <summary>Whether the signal goes on.</summary>
    public bool IsGo => IsT0;

    /// <summary>The signal does not go on.</summary>
    /// <param name="reden">Why.</param>
    public static Screeningoordeel NoGo(NoGoReden reden) => new(new NoGo { Reden = reden });

    /// <summary>A person must look first.</summary>
    /// <param name="redenen">Why; at least one.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Screeningoordeel HandmatigeControle(params ReadOnlySpan<Controlereden> redenen) =>
        new(new HandmatigeControle { Redenen = Foundation.ValueList.Create(redenen) });

    /// <summary>The signal was not checked.</summary>
    /// <param name="oorzaak">Why not.</param>
    public static Screeningoordeel NietGecontroleerd(Controleoorzaak oorzaak) => new(new NietGecontroleerd { Oorzaak = oorzaak });

    /// <summary>The verdict in words, with every reason; for the municipality, never for a partner.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        return Match(
            _ => "go",
            noGo => $"no-go: {noGo.Reden.Tekst.In(taal)}",
            byHand => (english ? "to be checked by hand: " : "met de hand na te kijken: ") + string.Join("; ", byHand.Redenen.Select(reden => reden.Tekst.In(taal))),
            open => (english ? "not checked: " : "niet gecontroleerd: ") + open.Oorzaak.Tekst.In(taal));
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Screeningoordeel? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Screeningoordeel);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The verdict in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Screeningoordeel? left, Screeningoordeel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Screeningoordeel? left, Screeningoordeel? right) => !(left == right);
}
