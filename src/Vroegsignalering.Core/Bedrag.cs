using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>An amount in euros, exact to the cent.</summary>
/// <remarks>
/// From €0.00 to €9,999,999,999.99, so that a million of them add up without overflow. Reads <c>1234,56</c> and <c>1234.56</c>
/// (SIG-5); one decimal is tenths (<c>12,5</c> is €12.50); <c>1.234</c> has three decimals and is refused, and so are signs and
/// separators of thousands. A sum may be higher than what is read; then its canonical text is not read back. The default value is €0.00. Not a personal value. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Bedrag>))]
public readonly struct Bedrag : IValueObject<Bedrag>, IEquatable<Bedrag>, IComparable<Bedrag>
{
    private const int MaxIntegerDigits = 10;
    private const long MostCents = 999_999_999_999;

    // The last part of a decimal with two decimals that is not negative.
    private const int TwoDecimals = 2 << 16;

    private Bedrag(long cents) => Cents = cents;

    /// <summary>€0.00.</summary>
    public static Bedrag Nul => default;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "een bedrag van 0 tot en met 9999999999,99 met hoogstens twee decimalen, zoals 1234,56 of 1234.56",
        "an amount from 0 to 9999999999.99 with at most two decimals, such as 1234.56 or 1234,56");

    /// <inheritdoc />
    public static bool IsPersonal => false;

    /// <summary>The whole amount in cents, 0 or more. €12.34 is 1234.</summary>
    public long Cents { get; }

    /// <summary>The amount in euros, with two decimals.</summary>
    public decimal Euro => new decimal(Cents) / 100m;

    /// <summary>An amount of so many cents.</summary>
    /// <param name="cents">Cents, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public static Bedrag FromCents(long cents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cents);
        return new(cents);
    }

    /// <summary>An amount of so many euros.</summary>
    /// <param name="euro">Euros, 0 to 9,999,999,999.99, at most two decimals that are not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0, too high, or a part of a cent.</exception>
    public static Bedrag FromEuro(decimal euro)
    {
        // Nearly every amount has two decimals: then the number inside it is the cents.
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(euro, parts);
        var cents = unchecked(((long)(uint)parts[1] << 32) | (uint)parts[0]);
        return parts[3] == TwoDecimals && parts[2] == 0 && cents is >= 0 and <= MostCents ? new(cents) : FromAnyEuro(euro);
    }

    private static Bedrag FromAnyEuro(decimal euro) =>
        euro is >= 0m and <= 9_999_999_999.99m && decimal.Truncate(euro * 100m) == euro * 100m
            ? new((long)(euro * 100m))
            : throw new ArgumentOutOfRangeException(nameof(euro), euro, $"Not an amount; allowed: {Allowed.Engels}.");

    /// <inheritdoc />
    public static Bedrag Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Bedrag>(nameof(Bedrag), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Bedrag value)
    {
        value = default;
        text = text.Trim();
        var separator = text.IndexOfAny(',', '.');
        var integers = separator < 0 ? text : text[..separator];
        var decimals = separator < 0 ? default : text[(separator + 1)..];
        if (integers.Length is 0 or > MaxIntegerDigits || decimals.Length > 2 || (separator >= 0 && decimals.IsEmpty))
        {
            return false;
        }

        if (!long.TryParse(integers, NumberStyles.None, CultureInfo.InvariantCulture, out var euros))
        {
            return false;
        }

        var cents = 0;
        if (!decimals.IsEmpty && !int.TryParse(decimals, NumberStyles.None, CultureInfo.InvariantCulture, out cents))
        {
            return false;
        }

        value = new(euros * 100 + (decimals.Length == 1 ? cents * 10 : cents));
        return true;
    }

    /// <summary>Whole euros, a half away from zero, as the national exchange model wants them: €12.50 is 13, €12.49 is 12.</summary>
    /// <remarks>For export only; no rule of this library looks at it (SIG-5).</remarks>
    public long ToWholeEuros() => (Cents + 50) / 100;

    /// <summary>The canonical text: euros, a point, two decimals (<c>1234.56</c>).</summary>
    public string ToCanonicalString() => Euro.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The text for people: <c>€ 1.234,56</c> in Dutch, <c>€1,234.56</c> in English.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        var english = Euro.ToString("#,##0.00", CultureInfo.InvariantCulture);
        return taal == Taal.Engels ? "€" + english : "€ " + english.Replace('.', ';').Replace(',', '.').Replace(';', ',');
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => ToCanonicalString();

    /// <inheritdoc />
    public bool Equals(Bedrag other) => Cents == other.Cents;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Bedrag other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Cents.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(Bedrag other) => Cents.CompareTo(other.Cents);

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Bedrag operator +(Bedrag left, Bedrag right) => new(left.Cents + right.Cents);

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static Bedrag Add(Bedrag left, Bedrag right) => left + right;

    /// <summary>Whether two amounts are equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator ==(Bedrag left, Bedrag right) => left.Cents == right.Cents;

    /// <summary>Whether two amounts differ.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator !=(Bedrag left, Bedrag right) => left.Cents != right.Cents;

    /// <summary>Whether one amount is lower.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator <(Bedrag left, Bedrag right) => left.Cents < right.Cents;

    /// <summary>Whether one amount is higher.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator >(Bedrag left, Bedrag right) => left.Cents > right.Cents;

    /// <summary>Whether one amount is lower or equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator <=(Bedrag left, Bedrag right) => left.Cents <= right.Cents;

    /// <summary>Whether one amount is higher or equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator >=(Bedrag left, Bedrag right) => left.Cents >= right.Cents;
}
