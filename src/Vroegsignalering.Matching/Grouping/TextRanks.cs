using System.Runtime.InteropServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>
/// Numbers what is text in a key (an addition that is too long to pack, a surname with a date of birth), so that sorting compares whole
/// numbers. Number 0 is "no text"; the places keep the order of the keys: addition, then text, both ordinally.
/// </summary>
internal sealed class TextRanks
{
    private readonly Dictionary<(string? Suffix, string? Tekst), uint> _numbers = [];

    public uint NumberOf(string? suffix, string? tekst)
    {
        if (suffix is null && tekst is null)
        {
            return 0;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (suffix, tekst), out var known);
        if (!known)
        {
            number = (uint)_numbers.Count;
        }

        return number;
    }

    /// <summary>Replaces the numbers of first appearance by the places in order.</summary>
    public void Rank(Span<SortItem> items)
    {
        if (_numbers.Count == 0)
        {
            return;
        }

        var texts = _numbers.Keys.ToArray();
        texts.AsSpan().Sort(Compare);
        var ranks = new uint[texts.Length + 1];
        for (var rank = 0; rank < texts.Length; rank++)
        {
            ranks[_numbers[texts[rank]]] = (uint)rank + 1;
        }

        foreach (ref var item in items)
        {
            item.Low = (item.Low & ~(ulong)uint.MaxValue) | ranks[(uint)(item.Low & uint.MaxValue)];
        }
    }

    private static int Compare((string? Suffix, string? Tekst) left, (string? Suffix, string? Tekst) right)
    {
        var bySuffix = string.CompareOrdinal(left.Suffix, right.Suffix);
        return bySuffix != 0 ? bySuffix : string.CompareOrdinal(left.Tekst, right.Tekst);
    }
}
