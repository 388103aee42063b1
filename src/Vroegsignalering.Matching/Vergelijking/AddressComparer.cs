using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Compares the address of a signal with the current and earlier addresses of a person (SIG-6, SCR-5).</summary>
/// <remarks>Thread safe: stateless.</remarks>
internal static class AddressComparer
{
    public static Bewijs Compare(Adres signal, Registerpersoon persoon, Adressynoniemen synoniemen) => Bewijs.Of(Ground(signal, persoon, synoniemen));

    private static Vergelijkingsgrond Ground(Adres signal, Registerpersoon persoon, Adressynoniemen synoniemen)
    {
        var current = persoon.Adres;
        if (current is not null && current.Sleutel == signal.Sleutel)
        {
            return current.Huisletter == signal.Huisletter && current.Toevoeging == signal.Toevoeging ? AdresGelijk : AdresNotatie;
        }

        var key = synoniemen.Apply(signal.Sleutel);
        if (current is not null && synoniemen.Apply(current.Sleutel) == key)
        {
            return AdresNotatie;
        }

        if (LivedThere(persoon.VorigeAdressen, key, synoniemen))
        {
            return AdresVorig;
        }

        return current is null ? AdresOntbreekt
            : !current.Sleutel.HasSameHuisnummer(signal.Sleutel) || current.Sleutel.Aanduiding != signal.Sleutel.Aanduiding ? AdresElders
            : HasNoSuffix(current) || HasNoSuffix(signal) ? AdresZonderToevoeging
            : AdresAndereToevoeging;
    }

    private static bool LivedThere(ValueList<Adres> addresses, Adressleutel key, Adressynoniemen synoniemen)
    {
        foreach (var address in addresses.AsSpan())
        {
            if (synoniemen.Apply(address.Sleutel) == key)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoSuffix(Adres adres) => adres.Huisletter is null && adres.Toevoeging is null;
}
