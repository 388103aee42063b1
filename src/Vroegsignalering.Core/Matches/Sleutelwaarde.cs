namespace Vroegsignalering.Matches;

/// <summary>The exact value of a match key: signals with an equal value belong together (MAT-1).</summary>
/// <remarks>
/// An address, a text, or both. Ordered by address, then by text, ordinally; the default value is no key. <c>ToString</c> shows
/// no personal value. Thread safe: immutable.
/// </remarks>
public readonly struct Sleutelwaarde : IEquatable<Sleutelwaarde>, IComparable<Sleutelwaarde>
{
    private Sleutelwaarde(Adressleutel adres, string? tekst)
    {
        Adres = adres;
        Tekst = tekst;
    }

    /// <summary>The address part; default when the key has none.</summary>
    public Adressleutel Adres { get; }

    /// <summary>The text part, such as a folded surname and a date of birth; null when the key has none.</summary>
    public string? Tekst { get; }

    /// <summary>A key that is an address.</summary>
    /// <param name="adres">The address.</param>
    public static Sleutelwaarde Of(Adressleutel adres) => new(adres, null);

    /// <summary>A key that is a text.</summary>
    /// <param name="tekst">The text, not empty; compared ordinally.</param>
    public static Sleutelwaarde Of(string tekst)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tekst);
        return new(default, tekst);
    }

    /// <summary>A key that is a text on an address.</summary>
    /// <param name="adres">The address.</param>
    /// <param name="tekst">The text, not empty; compared ordinally.</param>
    public static Sleutelwaarde Of(Adressleutel adres, string tekst)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tekst);
        return new(adres, tekst);
    }

    /// <summary>The value in full, for files that may hold personal data: <c>2015HD 26 A</c>.</summary>
    public string ToCanonicalString() => Tekst is null ? Adres.ToCanonicalString()
        : Adres == default ? Tekst
        : $"{Adres.ToCanonicalString()} {Tekst}";

    /// <summary>The masked value: <c>2015** ***</c>, or <c>***</c> when it has no address.</summary>
    public override string ToString() => Adres == default ? Foundation.Mask.Hidden : Adres.ToString();

    /// <inheritdoc />
    public bool Equals(Sleutelwaarde other) => Adres == other.Adres && string.Equals(Tekst, other.Tekst, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Sleutelwaarde other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Tekst is null ? Adres.GetHashCode() : HashCode.Combine(Adres, Tekst.GetHashCode(StringComparison.Ordinal));

    /// <inheritdoc />
    public int CompareTo(Sleutelwaarde other)
    {
        var byAddress = Adres.CompareTo(other.Adres);
        return byAddress != 0 ? byAddress : string.CompareOrdinal(Tekst, other.Tekst);
    }

    /// <summary>Whether two keys are equal.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator ==(Sleutelwaarde left, Sleutelwaarde right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator !=(Sleutelwaarde left, Sleutelwaarde right) => !left.Equals(right);

    /// <summary>Whether one key comes before the other.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator <(Sleutelwaarde left, Sleutelwaarde right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key comes after the other.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator >(Sleutelwaarde left, Sleutelwaarde right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key comes before the other or is equal.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator <=(Sleutelwaarde left, Sleutelwaarde right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key comes after the other or is equal.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator >=(Sleutelwaarde left, Sleutelwaarde right) => left.CompareTo(right) >= 0;
}
