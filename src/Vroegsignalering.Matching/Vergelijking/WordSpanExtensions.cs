namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Looks for a word among words.</summary>
internal static class WordSpanExtensions
{
    /// <summary>The place of a word, or -1.</summary>
    /// <param name="words">The words.</param>
    /// <param name="word">The word.</param>
    public static int IndexOfWord(this ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
