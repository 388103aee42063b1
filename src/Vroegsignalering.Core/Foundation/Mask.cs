namespace Vroegsignalering.Foundation;

/// <summary>Makes texts fit for messages and logs: the shape of a personal value, or a shortened other value.</summary>
public static class Mask
{
    /// <summary>What stands where a personal value would be.</summary>
    public const string Hidden = "***";

    private const int LongestShown = 40;

    /// <summary>The shape of a text: every digit 9, every upper-case letter A, every other letter a; the rest as written.</summary>
    /// <remarks><c>2015 hd</c> becomes <c>9999 aa</c>. At most 40 characters are shown. Control characters become <c>?</c>.</remarks>
    /// <param name="text">The text.</param>
    public static string Shape(ReadOnlySpan<char> text) => Map(text, static c =>
        char.IsDigit(c) ? '9' : char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : Printable(c));

    /// <summary>The text itself, at most 40 characters, control characters as <c>?</c>.</summary>
    /// <param name="text">The text; not personal.</param>
    public static string Shorten(ReadOnlySpan<char> text) => Map(text, Printable);

    private static char Printable(char c) => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c;

    private static string Map(ReadOnlySpan<char> text, Func<char, char> map)
    {
        var shown = text.Length <= LongestShown ? text : text[..LongestShown];
        Span<char> buffer = stackalloc char[LongestShown];
        for (var i = 0; i < shown.Length; i++)
        {
            buffer[i] = map(shown[i]);
        }

        return shown.Length == text.Length ? new string(buffer[..shown.Length]) : string.Concat(buffer[..shown.Length], "…");
    }
}
