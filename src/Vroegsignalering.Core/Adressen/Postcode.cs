using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A Dutch postcode: four digits, the first not 0, and two letters.</summary>
/// <remarks>
/// Read as <c>1234AB</c>, <c>1234 AB</c> or <c>1234 ab</c> (at most one space between), written as <c>1234AB</c>; so the notations of one
/// postcode are equal. Ordered by digits, then letters. <c>default</c> is no postcode: it has no canonical text and nothing accepts it.
/// Personal: <see cref="ToString"/> shows only the digits (SIG-6, SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Postcode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Postcode : IValueObject<Postcode>, IComparable<Postcode>
{
    // Digits in 14 bits, then two letters (0 to 25) in 5 bits each: the order of the number is the order of the text.
    private readonly uint _packed;

    internal Postcode(uint packed) => _packed = packed;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "vier cijfers waarvan het eerste geen 0, en twee letters (1234AB)",
        "four digits of which the first is not 0, and two letters (1234AB)");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>The four digits, 1000 to 9999; the key of a postcode table (PC4). 0 only for <c>default</c>.</summary>
    public int Cijfers => (int)(_packed >> 10);

    /// <summary>The two letters, upper case.</summary>
    public string Letters => new([FirstLetter, SecondLetter]);

    internal uint Packed => _packed;

    internal bool IsDefault => _packed == 0;

    private char FirstLetter => (char)('A' + (_packed >> 5 & 31));

    private char SecondLetter => (char)('A' + (_packed & 31));

    /// <inheritdoc />
    public static Postcode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Postcode>(nameof(Postcode), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Postcode value)
    {
        text = text.Trim();
        value = default;
        var letters = text.Length - 2;
        if (letters != 4 && (letters != 5 || text[4] != ' '))
        {
            return false;
        }

        uint packed = 0;
        foreach (var c in text[..4])
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            packed = packed * 10 + (uint)(c - '0');
        }

        foreach (var c in text[letters..])
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }

            packed = packed << 5 | (uint)((c | 0x20) - 'a');
        }

        value = new(packed);
        return value.Cijfers >= 1000;
    }

    /// <summary>The canonical text: <c>1234AB</c>; unmasked.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToCanonicalString()
    {
        Span<char> text = stackalloc char[6];
        WriteTo(text);
        return new(text);
    }

    /// <inheritdoc />
    public int CompareTo(Postcode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(Postcode left, Postcode right) => left._packed < right._packed;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(Postcode left, Postcode right) => left._packed > right._packed;

    /// <summary>Whether the left comes before the right or equals it.</summary>
    public static bool operator <=(Postcode left, Postcode right) => left._packed <= right._packed;

    /// <summary>Whether the left comes after the right or equals it.</summary>
    public static bool operator >=(Postcode left, Postcode right) => left._packed >= right._packed;

    /// <summary>Masked: the four digits, <c>1234**</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Cijfers:0000}**");

    internal void WriteTo(Span<char> destination)
    {
        if (IsDefault)
        {
            throw new InvalidOperationException("The default of Postcode is no postcode.");
        }

        Cijfers.TryFormat(destination, out _, default, System.Globalization.CultureInfo.InvariantCulture);
        destination[4] = FirstLetter;
        destination[5] = SecondLetter;
    }
}
