using System.Buffers;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The folded words of a name, in buffers of the caller.</summary>
/// <remarks>Words that do not fit are left out: twelve words, 100 characters of each text. Allocates nothing.</remarks>
internal ref struct NameWords
{
    /// <summary>Most words that are kept.</summary>
    public const int Capacity = 12;

    /// <summary>Room for the letters that is always enough.</summary>
    public const int LetterCapacity = 4 * LongestText;

    private const int LongestText = 100;

    /// <summary>What stands between the words of a surname.</summary>
    public static readonly SearchValues<char> InSurname = SearchValues.Create(" -\t");

    /// <summary>What stands between given names; <c>Anne-Fleur</c> is one.</summary>
    public static readonly SearchValues<char> InGivenNames = SearchValues.Create(" \t");

    private readonly Span<char> _letters;
    private readonly Span<int> _ends;

    public NameWords(Span<char> letters, Span<int> ends)
    {
        _letters = letters;
        _ends = ends;
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<char> this[int index] => _letters[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    /// <summary>Text that is no longer than what is compared.</summary>
    /// <param name="text">The text.</param>
    public static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> text) => text.Length <= LongestText ? text : text[..LongestText];

    /// <summary>Adds the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separators">What stands between words.</param>
    public void Add(ReadOnlySpan<char> text, SearchValues<char> separators)
    {
        text = Shorten(text);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(separators);
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            AddWord(word);
        }
    }

    /// <summary>Whether a word is among them.</summary>
    /// <param name="word">The folded word.</param>
    public readonly bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    /// <summary>The place of a word, or -1.</summary>
    /// <param name="word">The folded word.</param>
    public readonly int IndexOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].SequenceEqual(word))
            {
                return i;
            }
        }

        return -1;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (Count == Math.Min(Capacity, _ends.Length) || _letters.Length - start < word.Length * 4)
        {
            return;
        }

        var length = NameFold.FoldInto(word, _letters[start..]);
        if (length > 0)
        {
            _ends[Count++] = start + length;
        }
    }
}
