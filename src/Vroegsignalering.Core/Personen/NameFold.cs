using System.Buffers;
using System.Text;

namespace Vroegsignalering;

/// <summary>Folds names, so that two notations of one name give the same text.</summary>
/// <remarks>Exact folding for keys, never a measure of likeness. Thread safe: stateless.</remarks>
internal static class NameFold
{
    private const int StackLimit = 512;

    private const int ShortestGluedRest = 3;

    private static readonly string[] GluedPrefixes = ["VANDER", "VANDEN"];

    /// <summary>The letters and digits of a text in the register's plain form, in upper case.</summary>
    /// <remarks>Folding twice changes nothing; case, diacritics, spaces and punctuation do not count.</remarks>
    /// <param name="text">The text.</param>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var needed = text.Length * Diakrieten.MaximumGrowth;
        var rented = needed > StackLimit ? ArrayPool<char>.Shared.Rent(needed) : null;
        var buffer = rented ?? stackalloc char[StackLimit];
        var folded = new string(buffer[..Fold(text, buffer)]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }

        return folded;
    }

    /// <summary>As <see cref="Fold(ReadOnlySpan{char})"/>, into a buffer and without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for <see cref="Diakrieten.MaximumGrowth"/> times the length of the text.</param>
    /// <returns>The number of characters written.</returns>
    public static int FoldInto(ReadOnlySpan<char> text, Span<char> buffer) => Fold(text, buffer);

    /// <summary>As <see cref="FoldSurname"/>, into a buffer and without allocating.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="buffer">Room for <see cref="Diakrieten.MaximumGrowth"/> times the length of the surname.</param>
    /// <returns>The number of characters written.</returns>
    public static int FoldSurnameInto(ReadOnlySpan<char> surname, Span<char> buffer)
    {
        while (VoorvoegselScanner.TrySplit(surname, out _, out var rest))
        {
            surname = rest;
        }

        var length = Fold(surname, buffer);
        var glued = GluedPrefixLength(buffer[..length]);
        buffer[glued..length].CopyTo(buffer);
        return length - glued;
    }

    /// <summary>The fold of a surname without its prefixes, wherever they are written.</summary>
    /// <remarks>
    /// <c>van der Meijden</c>, <c>Meijden, v.d.</c>, <c>vanderMeijden</c> and <c>Vandermeijden</c> all fold to <c>MEIJDEN</c>. Own: without a capital to
    /// mark the seam only <c>vander</c> and <c>vanden</c> are taken for glued prefixes, because Dutch has no word that begins so.
    /// </remarks>
    /// <param name="surname">The surname.</param>
    public static string FoldSurname(ReadOnlySpan<char> surname)
    {
        while (VoorvoegselScanner.TrySplit(surname, out _, out var rest))
        {
            surname = rest;
        }

        var folded = Fold(surname);
        return folded[GluedPrefixLength(folded)..];
    }

    private static int GluedPrefixLength(ReadOnlySpan<char> folded)
    {
        foreach (var prefix in GluedPrefixes)
        {
            if (folded.Length >= prefix.Length + ShortestGluedRest && folded.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                if (char.IsAsciiLetterOrDigit((char)rune.Value))
                {
                    buffer[length++] = char.ToUpperInvariant((char)rune.Value);
                }
            }
            else
            {
                foreach (var plain in Diakrieten.PlainOf(rune).EnumerateRunes())
                {
                    if (Rune.IsLetterOrDigit(plain))
                    {
                        length += Rune.ToUpperInvariant(plain).EncodeToUtf16(buffer[length..]);
                    }
                }
            }
        }

        return length;
    }
}
