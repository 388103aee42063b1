using System.Globalization;

namespace Vroegsignalering;

/// <summary>Reads a telephone number as people write it into its international form.</summary>
/// <remarks>Thread safe: stateless.</remarks>
internal static class TelefoonnummerReader
{
    /// <summary>The most digits that an international number has (E.164).</summary>
    public const int MaximumDigits = 15;

    private const int MinimumForeignDigits = 8;
    private const int NationalDigits = 9;

    private const string CountryCode = "31";
    private const string Marks = " -./()\u00A0";

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; a label in front (<c>tel:</c>) is skipped.</param>
    /// <param name="digits">Room for <see cref="MaximumDigits"/> digits and an international prefix of two.</param>
    /// <param name="length">The number of digits, country code included.</param>
    /// <returns>False when the text is no number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, Span<char> digits, out int length)
    {
        length = 0;
        if (!TryCollect(text, digits, out var international, out var count))
        {
            return false;
        }

        ReadOnlySpan<char> number = digits[..count];
        if (!international && number.StartsWith("00", StringComparison.Ordinal))
        {
            international = true;
            number = number[2..];
        }

        if (international && !number.StartsWith(CountryCode, StringComparison.Ordinal))
        {
            length = number.Length;
            number.CopyTo(digits);
            return number.Length is >= MinimumForeignDigits and <= MaximumDigits && number[0] != '0';
        }

        var national = international || (number.StartsWith(CountryCode, StringComparison.Ordinal) && number.Length > NationalDigits)
            ? number[CountryCode.Length..]
            : number;
        // A trunk zero belongs to the national form, and is often left in behind the country code: +31 (0)6.
        national = national.StartsWith("0", StringComparison.Ordinal) ? national[1..] : national;
        if (!IsDutch(national))
        {
            return false;
        }

        length = CountryCode.Length + national.Length;
        national.CopyTo(digits[CountryCode.Length..]);
        CountryCode.CopyTo(digits);
        return true;
    }

    /// <summary>Whether a Dutch number, without leading zero, is a mobile number of a person: 06.</summary>
    /// <param name="national">The digits.</param>
    public static bool IsMobile(ReadOnlySpan<char> national) =>
        national.Length == NationalDigits && national[0] == '6' && national[1] is (>= '1' and <= '5') or '8';

    private static bool IsDutch(ReadOnlySpan<char> national) => national.Length switch
    {
        // 14 and an area code: the municipality itself.
        5 or 6 => national.StartsWith("140", StringComparison.Ordinal) && Netnummers.Contains(national[3..]),
        7 or 10 => national[..3] is "800" or "900" or "906" or "909",
        NationalDigits => IsMobile(national) || national[..2] is "84" or "85" or "87" or "88" or "91" || Netnummers.Start(national),
        // 097: machines.
        11 => national.StartsWith("970", StringComparison.Ordinal),
        _ => false,
    };

    private static bool TryCollect(ReadOnlySpan<char> text, Span<char> digits, out bool international, out int count)
    {
        international = false;
        count = 0;
        foreach (var c in text[SkipLabel(text)..])
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit >= 0 && count < digits.Length)
            {
                digits[count++] = (char)('0' + digit);
            }
            else if (c == '+' && count == 0 && !international)
            {
                international = true;
            }
            else if (!Marks.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return count > CountryCode.Length;
    }

    private static int SkipLabel(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '+' or '(' || char.IsDigit(text[i]))
            {
                return i;
            }
        }

        return 0;
    }
}
