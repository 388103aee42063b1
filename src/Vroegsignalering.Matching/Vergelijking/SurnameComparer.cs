using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Compares the surname of a signal with what a person of the register may be called: own, partner's, double (SIG-8, SCR-5).</summary>
/// <remarks>Allocates nothing. Thread safe: stateless.</remarks>
internal static class SurnameComparer
{
    // A name of two letters with one slip is any name.
    private const int ShortestWithOneSlip = 3;
    private const int ShortestWithTwoSlips = 6;
    private const int LeastSimilarity = JaroWinkler.One / 100 * 85;
    private const int ShortestPart = 3;

    public static Vergelijkingsgrond Compare(SignalProfile signal, Persoonsnaam register)
    {
        ReadOnlySpan<char> surname = NameWords.Shorten(signal.Surname);
        var forms = new SurnameForms(register, stackalloc char[SurnameForms.LetterCapacity]);
        if (surname.IsEmpty || forms.Own.IsEmpty)
        {
            return AchternaamOntbreekt;
        }

        if (surname.SequenceEqual(forms.Own))
        {
            return IsWrittenTheSame(signal.Naam!, register) ? AchternaamGelijk : AchternaamNotatie;
        }

        Span<char> buffer = stackalloc char[2 * NameWords.LetterCapacity];
        return OfPartner(surname, register, forms, buffer)
            ?? (EqualsApartFromY(surname, forms.Own) ? AchternaamNotatie : null)
            ?? (IsPart(signal, register) ? AchternaamDeel : null)
            ?? Variant(surname, forms, buffer)
            ?? AchternaamAnders;
    }

    private static bool IsWrittenTheSame(Persoonsnaam signal, Persoonsnaam register) =>
        string.Equals(signal.Geslachtsnaam, register.Geslachtsnaam, StringComparison.Ordinal)
        && string.Equals(signal.Voorvoegsel, register.Voorvoegsel, StringComparison.Ordinal);

    private static Vergelijkingsgrond? OfPartner(ReadOnlySpan<char> surname, Persoonsnaam register, in SurnameForms forms, Span<char> buffer)
    {
        if (forms.Partner.IsEmpty)
        {
            return null;
        }

        if (surname.SequenceEqual(forms.Partner))
        {
            return register.Naamgebruik is { } use && use != Naamgebruik.Eigen ? AchternaamVanPartner : AchternaamVanPartnerAnders;
        }

        for (var i = 0; i < SurnameForms.Doubles; i++)
        {
            if (surname.SequenceEqual(forms.WriteDouble(i, buffer)))
            {
                return AchternaamDubbel;
            }
        }

        return null;
    }

    // IJ and Y are one letter in Dutch names.
    private static bool EqualsApartFromY(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (leftStep, rightStep) = (YLength(left), YLength(right));
            if (leftStep == 0 != (rightStep == 0) || (leftStep == 0 && left[0] != right[0]))
            {
                return false;
            }

            left = left[Math.Max(leftStep, 1)..];
            right = right[Math.Max(rightStep, 1)..];
        }

        return left.IsEmpty && right.IsEmpty;
    }

    private static int YLength(ReadOnlySpan<char> text) => text[0] == 'Y' ? 1 : text.StartsWith("IJ") ? 2 : 0;

    // Every word of the one side is a word of the other. Prefixes and words of two letters say too little to count.
    private static bool IsPart(SignalProfile signal, Persoonsnaam register)
    {
        var own = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        own.Add(register.Geslachtsnaam, NameWords.InSurname);
        ReadOnlySpan<string> words = signal.SurnameWords;
        var (counted, shared) = (0, 0);
        foreach (var word in words)
        {
            counted += Counts(word) ? 1 : 0;
            shared += Counts(word) && own.Contains(word) ? 1 : 0;
        }

        return shared > 0 && (shared == counted || HasAll(words, own));
    }

    private static bool HasAll(ReadOnlySpan<string> words, in NameWords own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            if (Counts(own[i]) && words.IndexOfWord(own[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Counts(ReadOnlySpan<char> word) => word.Length >= ShortestPart && !Voorvoegsels.Contains(word);

    private static Vergelijkingsgrond? Variant(ReadOnlySpan<char> surname, in SurnameForms forms, Span<char> buffer)
    {
        var slips = Slips(surname, forms.Own);
        if (!forms.Partner.IsEmpty)
        {
            slips = Math.Min(slips, Slips(surname, forms.Partner));
            for (var i = 0; i < SurnameForms.Doubles; i++)
            {
                slips = Math.Min(slips, Slips(surname, forms.WriteDouble(i, buffer)));
            }
        }

        return slips switch
        {
            1 => AchternaamEenLetter,
            2 => AchternaamTweeLetters,
            _ => null,
        };
    }

    private static int Slips(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var distance = OptimalStringAlignment.Distance(left, right, 2);
        var shortest = Math.Min(left.Length, right.Length);
        return distance == 1 && shortest >= ShortestWithOneSlip ? 1
            : distance <= 2 && shortest >= ShortestWithTwoSlips && JaroWinkler.Similarity(left, right) >= LeastSimilarity ? 2
            : int.MaxValue;
    }
}
