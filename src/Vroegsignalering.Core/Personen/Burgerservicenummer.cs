using System.Globalization;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The citizen service number: nine digits that pass the eleven-test.</summary>
/// <remarks>
/// Optional everywhere and never needed for matching (SIG-9). Leading zeros are kept. The eleven-test finds every mistake in one digit.
/// The default value (<c>000000000</c>) is no number of anybody: it is never read. Personal: <see cref="ToString"/> shows
/// nothing. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Burgerservicenummer>))]
public readonly record struct Burgerservicenummer : IValueObject<Burgerservicenummer>
{
    private const int Length = 9;

    private static readonly LocalizedText NotNineDigits = new(
        "precies negen cijfers, voorloopnullen meegeteld",
        "exactly nine digits, leading zeros included");

    private static readonly LocalizedText FailsElevenTest = new(
        "negen cijfers die aan de elfproef voldoen; dit nummer voldoet er niet aan",
        "nine digits that pass the eleven-test; this number fails it");

    private static readonly LocalizedText OnlyZeros = new(
        "een uitgegeven nummer; negen nullen is niemands nummer",
        "a number that was given out; nine zeros is nobody's number");

    private readonly int _number;

    private Burgerservicenummer(int number) => _number = number;

    private enum Verdict
    {
        Valid,
        NotNineDigits,
        FailsElevenTest,
        OnlyZeros,
    }

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "negen cijfers, voorloopnullen meegeteld, die aan de elfproef voldoen",
        "nine digits, leading zeros included, that pass the eleven-test");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <inheritdoc />
    public static Burgerservicenummer Parse(ReadOnlySpan<char> text) => TryParse(text, out var value)
        ? value
        : throw new FormatException(Fault.Unreadable<Burgerservicenummer>(nameof(Burgerservicenummer), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Burgerservicenummer value)
    {
        var valid = Judge(text, out var number) == Verdict.Valid;
        value = valid ? new(number) : default;
        return valid;
    }

    /// <summary>Says why a text is refused: not nine digits, the eleven-test fails, or nothing but zeros.</summary>
    /// <param name="text">A refused text.</param>
    public static LocalizedText Objection(ReadOnlySpan<char> text) => Judge(text, out _) switch
    {
        Verdict.NotNineDigits => NotNineDigits,
        Verdict.FailsElevenTest => FailsElevenTest,
        Verdict.OnlyZeros => OnlyZeros,
        _ => Allowed,
    };

    /// <summary>The nine digits. Unmasked.</summary>
    public string ToCanonicalString() => _number.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>Shows nothing: the number is personal.</summary>
    public override string ToString() => Mask.Hidden;

    // Eleven-test: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven.
    private static Verdict Judge(ReadOnlySpan<char> text, out int number)
    {
        text = text.Trim();
        number = 0;
        if (text.Length != Length)
        {
            return Verdict.NotNineDigits;
        }

        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return Verdict.NotNineDigits;
            }

            var digit = text[i] - '0';
            number = (number * 10) + digit;
            sum += digit * (i == Length - 1 ? -1 : Length - i);
        }

        return number == 0 ? Verdict.OnlyZeros : sum % 11 == 0 ? Verdict.Valid : Verdict.FailsElevenTest;
    }
}
