using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Sleutels;

/// <summary>The key of national practice: the address the arrears are about (MAT-1).</summary>
/// <remarks>
/// Every signal has one, because an address is required. Two insurers that report two residents of one address are on one key; the same number
/// with another or a missing addition is another key (MAT-7). Thread safe: immutable.
/// </remarks>
public sealed class AdresMatchsleutel : IMatchsleutel
{
    private readonly Adressynoniemen? _synoniemen;

    /// <summary>Makes the key.</summary>
    /// <param name="synoniemen">Local synonyms that count as one address (SIG-6); null (default): none.</param>
    public AdresMatchsleutel(Adressynoniemen? synoniemen = null) => _synoniemen = synoniemen;

    /// <summary>The key without local synonyms.</summary>
    public static AdresMatchsleutel Instance { get; } = new();

    /// <summary><c>adres</c>.</summary>
    public string Code => Matchsleutelcodes.Adres;

    /// <summary>The address, with local synonyms replaced; never null.</summary>
    /// <param name="signaal">The signal.</param>
    public Sleutelwaarde? Of(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return Sleutelwaarde.Of(AdresOf(signaal));
    }

    internal Adressynoniemen? Synoniemen => _synoniemen;

    internal Adressleutel AdresOf(Vroegsignaal signaal)
    {
        var sleutel = signaal.Adres.Sleutel;
        return _synoniemen is null ? sleutel : _synoniemen.Apply(sleutel);
    }
}
