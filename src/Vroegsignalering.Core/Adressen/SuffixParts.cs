namespace Vroegsignalering;

/// <summary>Letter and addition as written in one place; either may be absent.</summary>
internal readonly ref struct SuffixParts
{
    internal SuffixParts(char letter, ReadOnlySpan<char> toevoeging)
    {
        Letter = letter;
        Toevoeging = toevoeging;
    }

    internal char Letter { get; }

    internal ReadOnlySpan<char> Toevoeging { get; }

    internal bool HasLetter => Letter != '\0';

    internal bool IsEmpty => !HasLetter && Toevoeging.IsEmpty;

    /// <summary>Splits what stands behind a house number: a single letter that stands apart is the letter, the rest the addition.</summary>
    /// <remarks><c>-A</c> is letter A, <c>A bis</c> letter A and addition bis, <c>Abis</c> and <c>K1</c> are additions: one text, one key, either way.</remarks>
    internal static SuffixParts Split(ReadOnlySpan<char> text)
    {
        text = SuffixText.TrimSeparators(text);
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || (text.Length > 1 && !SuffixText.IsSeparator(text[1])))
        {
            return new('\0', text);
        }

        return new(text[0], SuffixText.TrimSeparators(text[1..]));
    }
}
