namespace Vroegsignalering.Foundation;

/// <summary>What free texts, counts and yes or no look like in raw input.</summary>
internal static class InputText
{
    /// <summary>The longest free text, in characters.</summary>
    public const int MaxLength = 200;

    public static readonly LocalizedText Allowed = new(
        "1 tot en met 200 tekens, geen stuurtekens",
        "1 to 200 characters, no control characters");

    public static readonly LocalizedText CountAllowed = new("een geheel getal van 0 tot en met 9999", "a whole number from 0 to 9999");

    public static readonly LocalizedText YesNoAllowed = new("ja, nee, of leeg als het onbekend is", "ja (yes), nee (no), or empty when unknown");

    public static bool IsAllowed(ReadOnlySpan<char> text) => text.Length is > 0 and <= MaxLength && IsClean(text);

    // An unpaired surrogate is no character: it would not survive being written. The control characters from U+0080 on are kept,
    // because they are what UTF-8 looks like to a partner who reads it as Latin-1.
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < ' ' or '\u007F')
            {
                return false;
            }

            if (char.IsSurrogate(c) && (i + 1 == text.Length || !char.IsSurrogatePair(c, text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
