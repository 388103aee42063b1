using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Sleutels;

/// <summary>The same person on the same address: folded surname and complete date of birth on the address (MAT-1).</summary>
/// <remarks>
/// Two insurers that report two residents of one address are on two keys (MAT-4). Without a surname or with an incomplete date of birth there
/// is no key, and the signal stands alone. Thread safe: immutable.
/// </remarks>
public sealed class PersoonOpAdresMatchsleutel : IMatchsleutel
{
    private readonly AdresMatchsleutel _adres;

    /// <summary>Makes the key.</summary>
    /// <param name="synoniemen">Local synonyms that count as one address (SIG-6); null (default): none.</param>
    public PersoonOpAdresMatchsleutel(Adressynoniemen? synoniemen = null) => _adres = new(synoniemen);

    /// <summary>The key without local synonyms.</summary>
    public static PersoonOpAdresMatchsleutel Instance { get; } = new();

    /// <summary><c>persoon-op-adres</c>.</summary>
    public string Code => Matchsleutelcodes.PersoonOpAdres;

    internal AdresMatchsleutel Adres => _adres;

    /// <summary>Address, surname and date of birth; null when surname or date of birth is unknown or incomplete.</summary>
    /// <param name="signaal">The signal.</param>
    public Sleutelwaarde? Of(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return PersoonMatchsleutel.TextOf(signaal.Client) is { } tekst ? Sleutelwaarde.Of(_adres.AdresOf(signaal), tekst) : null;
    }
}
