using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>What comparing one field found, as the engine keeps it: no object of its own.</summary>
internal readonly struct Bewijs(Vergelijkingsgrond grond, int gewicht)
{
    public Vergelijkingsgrond Grond { get; } = grond;

    public int Gewicht { get; } = gewicht;

    public static Bewijs Of(Vergelijkingsgrond grond) => new(grond, Bewijsgewichten.Of(grond));

    public Veldvergelijking ToVeldvergelijking() => new() { Grond = Grond, Gewicht = Gewicht };
}
