using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>The number of a match: the month of the run and the place of its key in key order (SEL-7).</summary>
/// <remarks>
/// Written <c>2025-03-000017</c>, at least six digits, from 000001. The same for equal input, and nothing personal. Ordered by month, then by
/// place. The default value is no number. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Matchnummer>))]
public readonly struct Matchnummer : IValueObject<Matchnummer>, IEquatable<Matchnummer>, IComparable<Matchnummer>
{
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    /// <summary>Makes a number.</summary>
    /// <param name="maand">The month of the run.</param>
    /// <param name="volgnummer">The place in key order, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is less than 1.</exception>
    public Matchnummer(YearMonth maand, int volgnummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(volgnummer, 1);
        Maand = maand;
        Volgnummer = volgnummer;
    }

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new("JJJJ-MM- en minstens zes cijfers, zoals 2025-03-000017", "YYYY-MM- and at least six digits, such as 2025-03-000017");

    /// <inheritdoc />
    public static bool IsPersonal => false;

    /// <summary>The month of the run.</summary>
    public YearMonth Maand { get; }

    /// <summary>The place in key order, from 1; 0 for the default value.</summary>
    public int Volgnummer { get; }

    /// <inheritdoc />
    public static Matchnummer Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Matchnummer>(nameof(Matchnummer), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Matchnummer value)
    {
        text = text.Trim();
        value = default;
        if (text.Length < 14 || text[7] != '-' || (text.Length > 14 && text[8] == '0')
            || !int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1
            || !Month.Parse(text[..7].ToString()).TryGetValue(default, out var month))
        {
            return false;
        }

        value = new(month, place);
        return true;
    }

    /// <summary>The number: <c>2025-03-000017</c>.</summary>
    public string ToCanonicalString() => string.Create(CultureInfo.InvariantCulture, $"{Maand.Year:0000}-{Maand.Month:00}-{Volgnummer:000000}");

    /// <summary>The number: <c>2025-03-000017</c>.</summary>
    public override string ToString() => ToCanonicalString();

    /// <inheritdoc />
    public bool Equals(Matchnummer other) => Maand == other.Maand && Volgnummer == other.Volgnummer;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Matchnummer other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Maand, Volgnummer);

    /// <inheritdoc />
    public int CompareTo(Matchnummer other)
    {
        var byMonth = Maand.CompareTo(other.Maand);
        return byMonth != 0 ? byMonth : Volgnummer.CompareTo(other.Volgnummer);
    }

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator ==(Matchnummer left, Matchnummer right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator !=(Matchnummer left, Matchnummer right) => !left.Equals(right);

    /// <summary>Whether one number comes before the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <(Matchnummer left, Matchnummer right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number comes after the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >(Matchnummer left, Matchnummer right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number comes before the other or is equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <=(Matchnummer left, Matchnummer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number comes after the other or is equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >=(Matchnummer left, Matchnummer right) => left.CompareTo(right) >= 0;
}
