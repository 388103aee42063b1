namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Tells whether name parts stand in each other's place, as with status holders: <c>Khaled</c> the surname, <c>Darwish</c> the given name (SCR-5).</summary>
/// <remarks>
/// Every word of the signal is a word of the person's name, every word of the surname is there, and so is a given name. Which field a word
/// stands in then does not count. Prefixes are left out. Allocates nothing. Thread safe: stateless.
/// </remarks>
internal static class SwappedNames
{
    public static bool AreSwapped(SignalProfile signal, Persoonsnaam register)
    {
        if (signal.AllWords.Length < 2)
        {
            return false;
        }

        var own = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        own.Add(register.Geslachtsnaam, NameWords.InSurname);
        var given = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        given.Add(register.Voornamen, NameWords.InSurname);
        return HasAll(signal.AllWords, own) && HasOnly(signal.AllWords, own, given);
    }

    private static bool HasAll(ReadOnlySpan<string> words, in NameWords surname)
    {
        var found = false;
        for (var i = 0; i < surname.Count; i++)
        {
            if (words.IndexOfWord(surname[i]) >= 0)
            {
                found = true;
            }
            else if (!Voorvoegsels.Contains(surname[i]))
            {
                return false;
            }
        }

        return found;
    }

    private static bool HasOnly(ReadOnlySpan<string> words, in NameWords surname, in NameWords given)
    {
        var hasGiven = false;
        foreach (var word in words)
        {
            var isGiven = given.Contains(word);
            hasGiven |= isGiven;
            if (!isGiven && !surname.Contains(word))
            {
                return false;
            }
        }

        return hasGiven;
    }
}
