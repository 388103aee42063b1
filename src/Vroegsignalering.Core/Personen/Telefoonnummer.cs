using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A telephone number.</summary>
/// <remarks>
/// Equal when it is the same number: <c>06-12345678</c> and <c>+31 6 12345678</c> are equal, how it was written does not count. Dutch
/// numbers are checked against the numbering plan: mobile, fixed, 085 and the like, information numbers, 14 with an area code; no emergency numbers.
/// A number of another country needs its country code (<c>+</c> or <c>00</c>) and is checked for 8 to 15 digits only. One number in a
/// field: a word in front (<c>tel:</c>) is skipped, two numbers or a remark behind it are refused. Personal:
/// <see cref="ToString"/> shows nothing. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Telefoonnummer>))]
public sealed record Telefoonnummer : IValueObject<Telefoonnummer>
{
    private const string DutchPrefix = "+31";

    private Telefoonnummer(string e164, string geschreven)
    {
        E164 = e164;
        Geschreven = geschreven;
    }

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "één Nederlands nummer (06-12345678, 020-1234567) of een buitenlands nummer dat met + of 00 en de landcode begint",
        "one Dutch number (06-12345678, 020-1234567) or a foreign number that begins with + or 00 and its country code");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>The international form: <c>+31612345678</c>. Unmasked.</summary>
    public string E164 { get; }

    /// <summary>The number as it was written. Not part of equality, nor of the canonical text. Unmasked.</summary>
    public string Geschreven { get; }

    /// <summary>Whether it is a Dutch number.</summary>
    public bool IsNederlands => E164.StartsWith(DutchPrefix, StringComparison.Ordinal);

    /// <summary>Whether it is a Dutch mobile number of a person (06), to which a text message can be sent; 097 (machines) is not.</summary>
    public bool IsMobiel => IsNederlands && TelefoonnummerReader.IsMobile(E164.AsSpan(DutchPrefix.Length));

    /// <inheritdoc />
    public static Telefoonnummer Parse(ReadOnlySpan<char> text) => TryParse(text, out var value)
        ? value
        : throw new FormatException(Fault.Unreadable<Telefoonnummer>(nameof(Telefoonnummer), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Telefoonnummer value)
    {
        text = text.Trim();
        Span<char> digits = stackalloc char[TelefoonnummerReader.MaximumDigits + 2];
        var read = TelefoonnummerReader.TryRead(text, digits, out var length);
        value = read ? new(string.Concat("+", digits[..length]), text.ToString()) : null;
        return read;
    }

    /// <summary>Whether it is the same number, however written.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(Telefoonnummer? other) => other is not null && E164 == other.E164;

    /// <inheritdoc />
    public override int GetHashCode() => E164.GetHashCode(StringComparison.Ordinal);

    /// <summary>The international form. Unmasked.</summary>
    public string ToCanonicalString() => E164;

    /// <summary>Shows nothing: the number is personal.</summary>
    public override string ToString() => Mask.Hidden;
}
