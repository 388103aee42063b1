namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Reads and compares initials as plain capitals, one for each given name.</summary>
/// <remarks><c>J.Th.</c> and <c>JT</c> are <c>JT</c>; <c>IJ.</c> is <c>I</c>, as the register derives it. Allocates nothing. Thread safe: stateless.</remarks>
internal static class Initials
{
    /// <summary>Most initials that are compared.</summary>
    public const int Capacity = 16;

    private const string Separators = ". \t-,";

    /// <summary>Reads initials as written.</summary>
    /// <param name="text">The initials.</param>
    /// <param name="letters">Room for <see cref="Capacity"/> letters.</param>
    /// <returns>The number of letters.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<char> letters)
    {
        text = NameWords.Shorten(text);
        var count = 0;
        while (!text.IsEmpty && count < letters.Length)
        {
            var end = text.IndexOfAny(Separators);
            var group = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            count = AddGroup(group, letters, count);
        }

        return count;
    }

    /// <summary>Takes the initials of given names as written; a name that does not begin with a letter has none, as the register derives it.</summary>
    /// <param name="names">The given names.</param>
    /// <param name="letters">Room for <see cref="Capacity"/> letters.</param>
    /// <returns>The number of letters.</returns>
    public static int OfNames(ReadOnlySpan<char> names, Span<char> letters)
    {
        Span<char> folded = stackalloc char[8];
        names = NameWords.Shorten(names);
        var count = 0;
        while (!names.IsEmpty && count < letters.Length)
        {
            var end = names.IndexOfAny(NameWords.InGivenNames);
            var name = end < 0 ? names : names[..end];
            names = end < 0 ? default : names[(end + 1)..];
            var first = name.IsEmpty ? 0 : char.IsSurrogatePair(name[0], name.Length > 1 ? name[1] : '\0') ? 2 : 1;
            if (NameFold.FoldInto(name[..first], folded) > 0)
            {
                letters[count++] = folded[0];
            }
        }

        return count;
    }

    /// <summary>Compares two rows of initials. Symmetric but for the number of letters on a side.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static InitialsRelation Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return InitialsRelation.Absent;
        }

        var common = left.CommonPrefixLength(right);
        var shorter = left.Length <= right.Length ? left : right;
        var longer = left.Length <= right.Length ? right : left;
        return common == shorter.Length ? left.Length == right.Length ? InitialsRelation.Equal : InitialsRelation.Part
            : IsWithin(shorter, longer) ? InitialsRelation.Rearranged
            : common > 0 ? InitialsRelation.LaterDiffers
            : InitialsRelation.FirstDiffers;
    }

    // A group of capitals alone is initials without full stops; any other group is one name cut short (Th, Chr). A letter that folds to two is one initial.
    private static int AddGroup(ReadOnlySpan<char> group, Span<char> letters, int count)
    {
        if (group.StartsWith("IJ") || !IsAllCapitals(group))
        {
            return AddFirst(group, letters, count);
        }

        for (var i = 0; i < group.Length && count < letters.Length; i++)
        {
            count = AddFirst(group.Slice(i, 1), letters, count);
        }

        return count;
    }

    private static int AddFirst(ReadOnlySpan<char> name, Span<char> letters, int count)
    {
        Span<char> folded = stackalloc char[NameWords.LetterCapacity];
        if (NameFold.FoldInto(name, folded) == 0)
        {
            return count;
        }

        letters[count] = folded[0];
        return count + 1;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> group)
    {
        foreach (var c in group)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        uint used = 0;
        foreach (var letter in shorter)
        {
            var found = false;
            for (var i = 0; i < longer.Length && !found; i++)
            {
                found = longer[i] == letter && (used & (1u << i)) == 0;
                used |= found ? 1u << i : 0;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
