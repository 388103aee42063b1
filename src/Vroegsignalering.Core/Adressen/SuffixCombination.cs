namespace Vroegsignalering;

/// <summary>Puts together the letter and addition behind a house number and those of their own fields.</summary>
/// <remarks>
/// A part may be written twice if both say the same, and the number field may hold the letter when the other field holds the addition. Anything
/// else has more than one reading, and a wrong address is worse than a fault, so it is a contradiction (own).
/// </remarks>
internal static class SuffixCombination
{
    /// <summary>Combines the parts.</summary>
    /// <returns>Null when that can be done, else the field that contradicts the house number field.</returns>
    internal static string? Combine(in SuffixParts number, in SuffixParts fields, out SuffixParts combined)
    {
        combined = number.IsEmpty ? fields : number;
        if (number.IsEmpty || fields.IsEmpty)
        {
            return null;
        }

        if (AreSame(number, fields))
        {
            combined = fields;
            return null;
        }

        combined = new(
            fields.HasLetter ? fields.Letter : number.Letter,
            fields.Toevoeging.IsEmpty ? number.Toevoeging : fields.Toevoeging);
        if (fields.HasLetter && !LetterFits(number, fields))
        {
            return AdresReader.HuisletterField;
        }

        return AdditionFits(number, fields) ? null : AdresReader.ToevoegingField;
    }

    // 12-1 with letter A could be 12 A 1 as well as 12 1A.
    private static bool LetterFits(in SuffixParts number, in SuffixParts fields) => number.HasLetter
        ? char.ToUpperInvariant(number.Letter) == char.ToUpperInvariant(fields.Letter)
        : !fields.Toevoeging.IsEmpty;

    // 546K with addition K1 could be K1 as well as K K1; 12B with addition bis can only be B bis.
    private static bool AdditionFits(in SuffixParts number, in SuffixParts fields)
    {
        if (fields.Toevoeging.IsEmpty)
        {
            return true;
        }

        return number.Toevoeging.IsEmpty
            ? fields.HasLetter || !RepeatsLetter(number.Letter, fields.Toevoeging)
            : AreSame(new SuffixParts('\0', number.Toevoeging), new SuffixParts('\0', fields.Toevoeging));
    }

    private static bool RepeatsLetter(char letter, ReadOnlySpan<char> toevoeging) => toevoeging.Length > 1
        && char.ToUpperInvariant(toevoeging[0]) == char.ToUpperInvariant(letter)
        && !char.IsLetter(toevoeging[1]);

    private static bool AreSame(in SuffixParts left, in SuffixParts right)
    {
        Span<char> first = stackalloc char[SuffixText.Longest];
        Span<char> second = stackalloc char[SuffixText.Longest];
        return first[..SuffixText.Normalize(left, first)].SequenceEqual(second[..SuffixText.Normalize(right, second)]);
    }
}
