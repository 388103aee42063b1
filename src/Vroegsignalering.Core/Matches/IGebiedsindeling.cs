namespace Vroegsignalering.Matches;

/// <summary>Tells in which district or municipality an address lies (SEL-2).</summary>
/// <remarks>A pure function: no clock, no state, no I/O; called from several threads at once.</remarks>
public interface IGebiedsindeling
{
    /// <summary>The district; <see cref="Gebied.Onbekend"/> when it cannot be told.</summary>
    /// <param name="adres">The address.</param>
    Gebied Of(Adres adres);
}
