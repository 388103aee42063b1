using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The client of a signal, made ready once so that comparing with many candidates does no work twice.</summary>
/// <remarks>Personal; never leaves the engine. Thread safe: immutable.</remarks>
internal sealed class SignalProfile
{
    private SignalProfile(Persoonsnaam? naam, Geboortedatum geboortedatum, Adres adres, int rarity)
    {
        Naam = naam;
        Geboortedatum = geboortedatum;
        Adres = adres;
        Rarity = rarity;
        GivenNames = Words(naam?.Voornamen, NameWords.InGivenNames);
        SurnameWords = Words(naam?.Geslachtsnaam, NameWords.InSurname);
        AllWords = AllOf(naam);
        Initials = ReadInitials(naam);
    }

    /// <summary>The name as given; null: none.</summary>
    public Persoonsnaam? Naam { get; }

    /// <summary>The folded surname without prefix; empty: none.</summary>
    public string Surname => Naam?.FoldedGeslachtsnaam ?? string.Empty;

    /// <summary>The folded words of the surname.</summary>
    public string[] SurnameWords { get; }

    /// <summary>The folded given names; a name of one letter is an initial and no name.</summary>
    public string[] GivenNames { get; }

    /// <summary>Every folded word of the given names and the surname, prefixes left out unless there is nothing else.</summary>
    public string[] AllWords { get; }

    /// <summary>The initials as plain capitals; empty: none.</summary>
    public string Initials { get; }

    /// <summary>The birth date.</summary>
    public Geboortedatum Geboortedatum { get; }

    /// <summary>The address.</summary>
    public Adres Adres { get; }

    /// <summary>The weight of the surname in common, in millibits.</summary>
    public int Rarity { get; }

    public static SignalProfile Of(Vroegsignaal signaal, Naamfrequenties frequenties) => new(
        signaal.Client.Naam,
        signaal.Client.Geboortedatum,
        signaal.Adres,
        frequenties.WeightOf(signaal.Client.Naam?.FoldedGeslachtsnaam ?? string.Empty));

    /// <summary>Whether two signals say the same of the client, so that they make one claim.</summary>
    public bool SaysTheSame(SignalProfile other) =>
        Geboortedatum == other.Geboortedatum && Adres == other.Adres && Naam == other.Naam;

    private static string[] Words(string? text, System.Buffers.SearchValues<char> separators)
    {
        var words = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        words.Add(text, separators);
        return ToArray(words);
    }

    private static string[] AllOf(Persoonsnaam? naam)
    {
        if (naam is null)
        {
            return [];
        }

        var words = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        words.Add(naam.Voornamen, NameWords.InSurname);
        words.Add(naam.Geslachtsnaam, NameWords.InSurname);
        var all = ToArray(words);
        var plain = all.Where(word => !Voorvoegsels.Contains(word)).ToArray();
        return plain.Length == 0 ? all : plain;
    }

    private static string ReadInitials(Persoonsnaam? naam)
    {
        Span<char> letters = stackalloc char[Vergelijking.Initials.Capacity];
        var count = naam?.Voorletters is { } written
            ? Vergelijking.Initials.Read(written, letters)
            : Vergelijking.Initials.OfNames(naam?.Voornamen, letters);
        return letters[..count].ToString();
    }

    private static string[] ToArray(in NameWords words)
    {
        var array = new string[words.Count];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = words[i].ToString();
        }

        return array;
    }
}
