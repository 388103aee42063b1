namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The folded forms in which a partner may write the surname of a person of the register, in a buffer of the caller.</summary>
/// <remarks>Own and partner's name, each without and with its prefix. Allocates nothing.</remarks>
internal readonly ref struct SurnameForms
{
    /// <summary>Room for the letters that is always enough.</summary>
    public const int LetterCapacity = 4 * NameWords.LetterCapacity;

    public SurnameForms(Persoonsnaam naam, Span<char> letters)
    {
        Own = NameWords.Shorten(naam.FoldedGeslachtsnaam);
        OwnWithPrefix = Take(ref letters, WithPrefix(naam.Voorvoegsel, naam.Geslachtsnaam, letters));
        if (naam.PartnerGeslachtsnaam is { } partner)
        {
            Partner = Take(ref letters, NameFold.FoldSurnameInto(NameWords.Shorten(partner), letters));
            PartnerWithPrefix = Take(ref letters, WithPrefix(naam.PartnerVoorvoegsel, partner, letters));
        }
    }

    public ReadOnlySpan<char> Own { get; }

    public ReadOnlySpan<char> OwnWithPrefix { get; }

    public ReadOnlySpan<char> Partner { get; }

    public ReadOnlySpan<char> PartnerWithPrefix { get; }

    /// <summary>The number of double forms.</summary>
    public const int Doubles = 4;

    /// <summary>Writes a double name: partner's then own or the other way round, the second with and without its prefix.</summary>
    /// <param name="index">Which, 0 up to <see cref="Doubles"/>, not included.</param>
    /// <param name="buffer">Room for both.</param>
    public ReadOnlySpan<char> WriteDouble(int index, Span<char> buffer)
    {
        var first = index < 2 ? Partner : Own;
        var second = index switch
        {
            0 => OwnWithPrefix,
            1 => Own,
            2 => PartnerWithPrefix,
            _ => Partner,
        };
        first.CopyTo(buffer);
        second.CopyTo(buffer[first.Length..]);
        return buffer[..(first.Length + second.Length)];
    }

    private static int WithPrefix(ReadOnlySpan<char> prefix, ReadOnlySpan<char> surname, Span<char> letters)
    {
        // The prefixes of the register have at most ten characters; the room is that of four texts, for three and two prefixes.
        var length = NameFold.FoldInto(prefix.Length <= Voorvoegsels.MaximumLetters * 2 ? prefix : default, letters);
        return length + NameFold.FoldInto(NameWords.Shorten(surname), letters[length..]);
    }

    private static ReadOnlySpan<char> Take(scoped ref Span<char> letters, int length)
    {
        var taken = letters[..length];
        letters = letters[length..];
        return taken;
    }
}
