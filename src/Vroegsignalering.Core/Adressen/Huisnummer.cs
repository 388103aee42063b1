using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A house number, 1 to 99999, without letter or addition.</summary>
/// <remarks>
/// <c>01</c> and <c> 1 </c> are read as 1. <c>default</c> is no house number and nothing accepts it. Personal: <see cref="ToString"/> is masked
/// (SIG-6, SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Huisnummer>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Huisnummer : IValueObject<Huisnummer>, IComparable<Huisnummer>
{
    internal const int Highest = 99999;

    /// <summary>Makes a house number.</summary>
    /// <param name="waarde">The number, 1 to 99999, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range; the message does not show it.</exception>
    public Huisnummer(int waarde)
    {
        if (waarde is < 1 or > Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(waarde), Allowed.Engels);
        }

        Waarde = waarde;
    }

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new("een geheel getal van 1 tot en met 99999", "a whole number from 1 to 99999");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>The number, 1 to 99999; 0 only for <c>default</c>.</summary>
    public int Waarde { get; }

    /// <inheritdoc />
    public static Huisnummer Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Huisnummer>(nameof(Huisnummer), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Huisnummer value)
    {
        text = text.Trim();
        value = default;
        if (CountDigits(text) != text.Length || !TryRead(text, out var waarde))
        {
            return false;
        }

        value = new(waarde);
        return true;
    }

    /// <summary>The canonical text: the number without leading zeros; unmasked.</summary>
    public string ToCanonicalString() => Waarde.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public int CompareTo(Huisnummer other) => Waarde.CompareTo(other.Waarde);

    /// <summary>Whether the left is lower.</summary>
    public static bool operator <(Huisnummer left, Huisnummer right) => left.Waarde < right.Waarde;

    /// <summary>Whether the left is higher.</summary>
    public static bool operator >(Huisnummer left, Huisnummer right) => left.Waarde > right.Waarde;

    /// <summary>Whether the left is lower or equal.</summary>
    public static bool operator <=(Huisnummer left, Huisnummer right) => left.Waarde <= right.Waarde;

    /// <summary>Whether the left is higher or equal.</summary>
    public static bool operator >=(Huisnummer left, Huisnummer right) => left.Waarde >= right.Waarde;

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;

    internal static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    // The digits may be any number; stopping above the highest keeps the sum small.
    internal static bool TryRead(ReadOnlySpan<char> digits, out int waarde)
    {
        waarde = 0;
        foreach (var c in digits)
        {
            waarde = waarde * 10 + (c - '0');
            if (waarde > Highest)
            {
                return false;
            }
        }

        return waarde > 0;
    }
}
