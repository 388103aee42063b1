namespace Vroegsignalering;

/// <summary>The one normal form of letter and addition together, whatever the notation.</summary>
/// <remarks>
/// Upper case; spaces, hyphens, slashes and full stops disappear, except between two digits, where any run of them is one hyphen: <c>K</c> + <c>-1</c> is
/// <c>K1</c> and <c>1 / 2</c> is <c>1-2</c>, which is not <c>12</c>.
/// </remarks>
internal static class SuffixText
{
    internal const char Separator = '-';

    internal const int LongestAddition = 40;

    // The letter and the addition; normalising never makes a text longer.
    internal const int Longest = LongestAddition + 1;

    internal static bool IsSeparator(char c) => c is ' ' or '-' or '/' or '.' or '\u00A0';

    internal static bool IsAllowed(ReadOnlySpan<char> text)
    {
        var seen = false;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || char.IsLetter(c))
            {
                seen = true;
            }
            else if (!IsSeparator(c))
            {
                return false;
            }
        }

        return seen && text.Length <= LongestAddition;
    }

    internal static ReadOnlySpan<char> TrimSeparators(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsSeparator(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsSeparator(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Writes the normal form.</summary>
    /// <returns>The number of characters written.</returns>
    internal static int Normalize(in SuffixParts parts, Span<char> destination)
    {
        var length = 0;
        if (parts.HasLetter)
        {
            destination[length++] = char.ToUpperInvariant(parts.Letter);
        }

        var gap = false;
        foreach (var c in parts.Toevoeging)
        {
            if (IsSeparator(c))
            {
                gap = true;
                continue;
            }

            if (gap && length > 0 && char.IsAsciiDigit(c) && char.IsAsciiDigit(destination[length - 1]))
            {
                destination[length++] = Separator;
            }

            gap = false;
            destination[length++] = char.ToUpperInvariant(c);
        }

        return length;
    }
}
