using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The division of a host without a table: every address is in <see cref="Gebied.Onbekend"/>.</summary>
/// <remarks>Thread safe: no state.</remarks>
public sealed class OnbekendGebiedsindeling : IGebiedsindeling
{
    private OnbekendGebiedsindeling()
    {
    }

    /// <summary>The division.</summary>
    public static OnbekendGebiedsindeling Instance { get; } = new();

    /// <summary><see cref="Gebied.Onbekend"/>.</summary>
    /// <param name="adres">The address.</param>
    public Gebied Of(Adres adres) => Gebied.Onbekend;
}
