using System.Buffers;

namespace Vroegsignalering;

/// <summary>Finds the prefix in a surname as a partner writes it: in front, after a comma, abbreviated or glued (SIG-8).</summary>
/// <remarks>Works on spans and allocates nothing. Thread safe: stateless.</remarks>
internal static class VoorvoegselScanner
{
    private const string Apostrophes = "'’‘`´";

    private static readonly SearchValues<char> Fillers = SearchValues.Create(" .,/" + Apostrophes);

    /// <summary>Splits a surname into its prefix and the rest, both as written.</summary>
    /// <remarks>
    /// <c>van der Meijden</c>, <c>Meijden, van der</c>, <c>v.d. Meijden</c>, <c>v/d Meijden</c> and <c>vanderMeijden</c> all leave
    /// <c>Meijden</c>. The longest prefix wins: <c>de la Salle</c> leaves <c>Salle</c>. A prefix of one letter counts only with an apostrophe, in
    /// lower case, or in a name wholly in capitals, so that an initial is not taken for a prefix. A glued prefix ends where a
    /// capital follows a small letter and has two letters or more. A name that is nothing but a prefix (<c>Do</c>) is a name.
    /// </remarks>
    /// <param name="surname">The surname field.</param>
    /// <param name="prefix">The prefix as written.</param>
    /// <param name="rest">The surname without its prefix, as written; never empty.</param>
    /// <returns>False when the surname carries no prefix.</returns>
    public static bool TrySplit(ReadOnlySpan<char> surname, out ReadOnlySpan<char> prefix, out ReadOnlySpan<char> rest)
    {
        surname = surname.Trim();
        if (IsPrefix(surname))
        {
            prefix = default;
            rest = surname;
            return false;
        }

        var comma = surname.LastIndexOf(',');
        if (comma > 0 && IsPrefix(surname[(comma + 1)..]))
        {
            prefix = surname[(comma + 1)..].Trim();
            rest = surname[..comma].TrimEnd();
            return rest.ContainsAnyExcept(Fillers);
        }

        var end = LeadingPrefixLength(surname);
        prefix = surname[..end].Trim();
        rest = surname[end..];
        return end > 0;
    }

    /// <summary>Reads the letters of a prefix, in lower case and without spaces, dots, slashes and apostrophes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Room for <see cref="Voorvoegsels.MaximumLetters"/> letters.</param>
    /// <param name="length">The number of letters.</param>
    /// <returns>False when the text holds anything else, nothing, or more letters than the longest prefix.</returns>
    public static bool TryReadKey(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c) && length < key.Length)
            {
                key[length++] = char.ToLowerInvariant(c);
            }
            else if (c == ',' || !Fillers.Contains(c))
            {
                return false;
            }
        }

        return length > 0;
    }

    private static bool IsPrefix(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[Voorvoegsels.MaximumLetters];
        return TryReadKey(text, key, out var length) && IsPrefixOrAbbreviation(key[..length]);
    }

    private static int LeadingPrefixLength(ReadOnlySpan<char> surname)
    {
        Span<char> key = stackalloc char[Voorvoegsels.MaximumLetters];
        var length = 0;
        var hasApostrophe = false;
        var startsSmall = false;
        var end = 0;
        for (var i = 0; i < surname.Length; i++)
        {
            var c = surname[i];
            var filler = c != ',' && Fillers.Contains(c);
            if (length > 0 && !filler && EndsWord(surname, i, length) && IsPrefixOrAbbreviation(key[..length])
                && (length > 1 || hasApostrophe || startsSmall || !HasSmallLetter(surname)))
            {
                end = i;
            }

            if (filler)
            {
                hasApostrophe |= Apostrophes.Contains(c, StringComparison.Ordinal);
            }
            else if (char.IsAsciiLetter(c) && length < key.Length)
            {
                startsSmall |= length == 0 && char.IsAsciiLetterLower(c);
                key[length++] = char.ToLowerInvariant(c);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool EndsWord(ReadOnlySpan<char> surname, int next, int letters) =>
        char.IsLetterOrDigit(surname[next])
        && (Fillers.Contains(surname[next - 1]) || (letters > 1 && char.IsAsciiLetterLower(surname[next - 1]) && char.IsUpper(surname[next])));

    private static bool HasSmallLetter(ReadOnlySpan<char> surname)
    {
        foreach (var c in surname)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    // The abbreviations of van, van de / den / der, van het / 't; the table holds every other form.
    private static bool IsPrefixOrAbbreviation(ReadOnlySpan<char> key) =>
        key is "v" or "vd" or "vdr" or "vdn" or "vh" or "vt" || Voorvoegsels.ContainsKey(key);
}
