using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contact;

/// <summary>Attempts written down shortly, and what they add up to.</summary>
internal static class Verloop
{
    public static Contactverloop Of(params IEnumerable<Contactpoging> pogingen) =>
        pogingen.Aggregate(Contactverloop.Leeg, (verloop, poging) => verloop.With(poging));

    /// <summary>An outbound attempt that reached nobody, in Dutch time.</summary>
    public static Contactpoging Poging(Contactsoort soort, LocalDate datum, int uur = 10, int minuut = 0) =>
        new() { Soort = soort, Tijdstip = DutchTime.ToInstant(datum.At(new LocalTime(uur, minuut))), Bereikt = false };

    public static Contactplan Plan(params ReadOnlySpan<Contactstap> stappen) => new() { Stappen = ValueList.Create(stappen) };
}
