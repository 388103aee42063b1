using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Compares a signal with one person of the register, field by field.</summary>
/// <remarks>Allocates nothing. Thread safe: stateless.</remarks>
internal static class PersonComparer
{
    public static Persoonsbewijs Compare(SignalProfile signal, Registerpersoon persoon, Adressynoniemen synoniemen)
    {
        var (surname, given) = CompareNames(signal, persoon.Naam);
        return new(
            surname,
            given,
            BirthDateComparer.Compare(signal.Geboortedatum, persoon.Geboortedatum),
            AddressComparer.Compare(signal.Adres, persoon, synoniemen));
    }

    /// <summary>The evidence of surname and given names, in the reading that agrees most.</summary>
    public static (Bewijs Surname, Bewijs Given) CompareNames(SignalProfile signal, Persoonsnaam register)
    {
        var ground = SurnameComparer.Compare(signal, register);
        var surname = new Bewijs(ground, Bewijsgewichten.OfSurname(ground, signal.Rarity));
        var given = GivenNamesComparer.Compare(signal, register);
        if (Bewijsgewichten.CountsRarity(ground))
        {
            // The surname stands where it belongs; other given names are then other given names.
            return (surname, given);
        }

        var (swappedSurname, swappedGiven) = (Bewijs.Of(AchternaamOmgewisseld), Bewijs.Of(VoornamenOmgewisseld));
        return surname.Gewicht + given.Gewicht < swappedSurname.Gewicht + swappedGiven.Gewicht && SwappedNames.AreSwapped(signal, register)
            ? (swappedSurname, swappedGiven)
            : (surname, given);
    }
}
