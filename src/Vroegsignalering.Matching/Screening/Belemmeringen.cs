using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Screening;

/// <summary>What stands in the way of saying who it is, however high the score (SCR-5).</summary>
/// <remarks>Own rules; each is in <c>docs/screening.md</c>. Thread safe: stateless.</remarks>
internal static class Belemmeringen
{
    /// <summary>A field contradicts, or two of the three fields about the person are weak.</summary>
    public static bool IsInDoubt(in Persoonsbewijs bewijs) =>
        Contradicts(bewijs.Achternaam.Grond)
        || Contradicts(bewijs.Voornamen.Grond)
        || Contradicts(bewijs.Geboortedatum.Grond)
        || CountWeak(bewijs) > 1;

    /// <summary>The signal may as well be about another candidate, whatever the difference of the scores.</summary>
    /// <remarks>
    /// Three ways: the other has the same surname and birth date and the given names no worse, so that the address alone would decide; he lives at the
    /// address and has the given names or initials better; or he lives there, has the same birth date and the surname better.
    /// </remarks>
    public static bool IsNamesake(in Persoonsbewijs best, in Persoonsbewijs other)
    {
        var sameBirth = IsSameDay(best.Geboortedatum.Grond) && IsSameDay(other.Geboortedatum.Grond);
        var sameSurname = Agrees(other.Achternaam.Grond) || other.Achternaam.Gewicht >= best.Achternaam.Gewicht;
        if (sameBirth && sameSurname && other.Voornamen.Gewicht >= best.Voornamen.Gewicht)
        {
            return true;
        }

        return IsAtAddress(other.Adres.Grond)
            && ((other.Voornamen.Gewicht > best.Voornamen.Gewicht && (sameSurname || AreInitialsInPart(best.Voornamen.Grond)))
                || (sameBirth && other.Achternaam.Gewicht > best.Achternaam.Gewicht));
    }

    /// <summary>Whether the finding is that the person lives at the address of the signal.</summary>
    public static bool IsAtAddress(Vergelijkingsgrond grond) => grond == AdresGelijk || grond == AdresNotatie || grond == AdresZonderToevoeging;

    private static bool Agrees(Vergelijkingsgrond grond) => grond.Niveau == Vergelijkingsniveau.Exact || grond.Niveau == Vergelijkingsniveau.Notatieverschil;

    // Initials that fit in part or cannot be compared, while somebody else there has exactly these: that is no slip any more.
    private static bool AreInitialsInPart(Vergelijkingsgrond grond) => grond == VoorlettersDeel || grond == VoornamenOntbreken;

    private static bool IsSameDay(Vergelijkingsgrond grond) => grond == GeboortedatumGelijk || grond == GeboortedatumGelijkEenJanuari;

    /// <summary>Whether a finding about the person stands in the way, whatever the score.</summary>
    // Twins often share an initial, and parents give a child their name: what only partly fits is then the other one.
    public static bool Contradicts(Vergelijkingsgrond grond) =>
        grond.Niveau == Vergelijkingsniveau.Strijdig
        || grond == AchternaamOntbreekt
        || grond == VoornaamAnders
        || grond == VoorlettersOmgewisseld
        || grond == OpvulwaardeAnderJaar
        || grond == GeboortedatumEenCijfer
        || grond == GeboortedatumEenDeel
        || grond == GeboortedatumOmgewisseld;

    /// <summary>Whether a finding is carried by the others, but not together with a second one.</summary>
    public static bool IsWeak(Vergelijkingsgrond grond) => IsWeakSurname(grond) || IsWeakGivenName(grond) || IsWeakBirthDate(grond);

    private static int CountWeak(in Persoonsbewijs bewijs) =>
        (IsWeakSurname(bewijs.Achternaam.Grond) ? 1 : 0) + (IsWeakGivenName(bewijs.Voornamen.Grond) ? 1 : 0) + (IsWeakBirthDate(bewijs.Geboortedatum.Grond) ? 1 : 0);

    private static bool IsWeakSurname(Vergelijkingsgrond grond) =>
        grond == AchternaamEenLetter || grond == AchternaamTweeLetters || grond == AchternaamOmgewisseld || grond == AchternaamDeel || grond == AchternaamVanPartnerAnders;

    // Swapped parts are one finding about both names, and count once, as a surname.
    private static bool IsWeakGivenName(Vergelijkingsgrond grond) =>
        grond == VoornaamDeel || grond == VoorlettersDeel || grond == VoornaamEenLetter || grond == VoornaamLater || grond == VoornamenOntbreken;

    private static bool IsWeakBirthDate(Vergelijkingsgrond grond) =>
        grond.Niveau == Vergelijkingsniveau.VermoedelijkeOpvulwaarde || grond == GeboortedatumOntbreekt;
}
