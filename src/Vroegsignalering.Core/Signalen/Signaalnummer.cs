using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The identification of a signal, unique within its partner (SIG-1).</summary>
/// <remarks>
/// 1 to 64 visible characters without white space; upper and lower case differ. Ordered ordinally. The default value is no
/// number: its text is empty. Not a personal value. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Signaalnummer>))]
public readonly struct Signaalnummer : IValueObject<Signaalnummer>, IEquatable<Signaalnummer>, IComparable<Signaalnummer>
{
    /// <summary>The longest number, in characters.</summary>
    public const int MaxLength = 64;

    private readonly ShortText _text;

    private Signaalnummer(ShortText text) => _text = text;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new("1 tot en met 64 tekens zonder spaties", "1 to 64 characters without spaces");

    /// <inheritdoc />
    public static bool IsPersonal => false;

    /// <inheritdoc />
    public static Signaalnummer Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Signaalnummer>(nameof(Signaalnummer), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Signaalnummer value)
    {
        text = text.Trim();
        value = default;
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        if (!InputText.IsClean(text))
        {
            return false;
        }

        value = new(new ShortText(text));
        return true;
    }

    /// <summary>The number as given.</summary>
    public string ToCanonicalString() => _text.ToString();

    /// <summary>The number as given.</summary>
    public override string ToString() => ToCanonicalString();

    /// <inheritdoc />
    public bool Equals(Signaalnummer other) => _text.Equals(other._text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Signaalnummer other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _text.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(Signaalnummer other) => _text.CompareTo(other._text);

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator ==(Signaalnummer left, Signaalnummer right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator !=(Signaalnummer left, Signaalnummer right) => !left.Equals(right);

    /// <summary>Whether one number comes before the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <(Signaalnummer left, Signaalnummer right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number comes after the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >(Signaalnummer left, Signaalnummer right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number comes before the other or is equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <=(Signaalnummer left, Signaalnummer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number comes after the other or is equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >=(Signaalnummer left, Signaalnummer right) => left.CompareTo(right) >= 0;
}
