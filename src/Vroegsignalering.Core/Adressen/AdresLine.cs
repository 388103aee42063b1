using System.Globalization;

namespace Vroegsignalering;

/// <summary>The one-line text of what identifies an address: postcode, aanduiding, house number, letter and addition.</summary>
internal static class AdresLine
{
    // Postcode, aanduiding, number, letter and addition, and four spaces.
    private const int Longest = 6 + 2 + 5 + SuffixText.Longest + 4;

    internal static bool TryRead(ReadOnlySpan<char> text, out Postcode postcode, out HuisnummerField number)
    {
        text = text.Trim();
        var length = text.Length > 4 && text[4] == ' ' ? 7 : 6;
        if (text.Length <= length || !Postcode.TryParse(text[..length], out postcode))
        {
            postcode = default;
            number = default;
            return false;
        }

        return HuisnummerField.Read(text[length..], out number) is null;
    }

    internal static string Write(Adressleutel sleutel, ReadOnlySpan<char> suffix)
    {
        Span<char> line = stackalloc char[Longest];
        sleutel.Postcode.WriteTo(line);
        var length = 6;
        line[length++] = ' ';
        if (sleutel.Aanduiding is { } aanduiding)
        {
            aanduiding.Code.CopyTo(line[length..]);
            length += aanduiding.Code.Length;
            line[length++] = ' ';
        }

        sleutel.Huisnummer.Waarde.TryFormat(line[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        if (suffix.Length > 0)
        {
            line[length++] = ' ';
            suffix.CopyTo(line[length..]);
            length += suffix.Length;
        }

        return new(line[..length]);
    }
}
