using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>A pattern without vectors: what a vector must do, one character at a time. Its undefined bits are all set.</summary>
internal readonly struct PatternPlain : ICharPattern<PatternPlain>
{
    private readonly string _text;

    private PatternPlain(string text) => _text = text;

    public static PatternPlain Load(ReadOnlySpan<char> text) => new(text.ToString());

    public uint Find(char c)
    {
        var found = _text.Length == CharPattern.Capacity ? 0 : ~CharPattern.Mask(Math.Max(_text.Length, 1));
        for (var i = 0; i < _text.Length; i++)
        {
            found |= _text[i] == c ? 1u << i : 0;
        }

        return found;
    }
}
