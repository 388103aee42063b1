using System.Collections.Frozen;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The prefixes of Dutch surnames: table 36 of the register of persons (BRP).</summary>
/// <remarks>
/// Source: FakerPHP, locale nl_NL (MIT, see <c>THIRD-PARTY-NOTICES.md</c>). A prefix is found by its letters alone, so that
/// <c>van der</c>, <c>Van Der</c>, <c>vander</c>, <c>'t</c> and <c>' t</c> are all found. Thread safe: immutable.
/// </remarks>
public static class Voorvoegsels
{
    /// <summary>The number of letters of the longest prefix.</summary>
    internal const int MaximumLetters = 8;

    /// <summary>All 165 prefixes as the table writes them, in the order of the table.</summary>
    public static ValueList<string> Alle { get; } =
    [
        "'s", "'t", "a", "aan", "aan 't", "aan de", "aan den", "aan der", "aan het", "aan t", "af", "al", "am", "am de", "auf",
        "auf dem", "auf den", "auf der", "auf ter", "aus", "aus 'm", "aus dem", "aus den", "aus der", "aus m", "ben", "bij",
        "bij 't", "bij de", "bij den", "bij het", "bij t", "bin", "boven d", "boven d'", "d", "d'", "da", "dal", "dal'", "dalla",
        "das", "de", "de die", "de die le", "de l", "de l'", "de la", "de las", "de le", "de van der", "deca", "degli", "dei",
        "del", "della", "den", "der", "des", "di", "die le", "do", "don", "dos", "du", "el", "het", "i", "im", "in", "in 't",
        "in de", "in den", "in der", "in het", "in t", "l", "l'", "la", "las", "le", "les", "lo", "los", "of", "onder",
        "onder 't", "onder de", "onder den", "onder het", "onder t", "op", "op 't", "op de", "op den", "op der", "op gen",
        "op het", "op t", "op ten", "over", "over 't", "over de", "over den", "over het", "over t", "s", "s'", "t", "te", "ten",
        "ter", "tho", "thoe", "thor", "to", "toe", "tot", "uijt", "uijt 't", "uijt de", "uijt den", "uijt te de", "uijt ten",
        "uit", "uit 't", "uit de", "uit den", "uit het", "uit t", "uit te de", "uit ten", "unter", "van", "van 't", "van de",
        "van de l", "van de l'", "van den", "van der", "van gen", "van het", "van la", "van t", "van ter", "van van de", "ver",
        "vom", "von", "von 't", "von dem", "von den", "von der", "von t", "voor", "voor 't", "voor de", "voor den", "voor in 't",
        "voor in t", "vor", "vor der", "zu", "zum", "zur",
    ];

    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(Alle.Select(Letters), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeyLookup = Keys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is a prefix of the table, without regard to case, spaces, apostrophes and dots.</summary>
    /// <remarks>An abbreviation (<c>v.d.</c>) is not in the table.</remarks>
    /// <param name="text">The text.</param>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[MaximumLetters];
        return VoorvoegselScanner.TryReadKey(text, key, out var length) && ContainsKey(key[..length]);
    }

    /// <summary>Whether a prefix consists of these letters.</summary>
    /// <param name="letters">Lower-case letters and nothing else.</param>
    internal static bool ContainsKey(ReadOnlySpan<char> letters) => KeyLookup.Contains(letters);

    private static string Letters(string voorvoegsel) => string.Concat(voorvoegsel.Where(char.IsAsciiLetter));
}
