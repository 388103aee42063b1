using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Nazorg;

/// <summary>Makes the advice that follows from what a follow-up found (NAZ-2).</summary>
/// <remarks>Thread safe: stateless.</remarks>
internal static class VolgadviesMaker
{
    /// <summary>See <see cref="NazorgPlanner.Advise"/>, which checks what is given.</summary>
    public static Volgadvies Make(Vroegsignaalzaak zaak, Volgactiesoort soort, Volguitkomst uitkomst, Instant now, string door)
    {
        if (uitkomst == Volguitkomst.GaatGoed || uitkomst == Volguitkomst.NietBereikt)
        {
            return None(Because(soort, uitkomst));
        }

        if (zaak.Status == Zaakstatus.Nazorg)
        {
            return Volgadvies.Of(new Terugvaladvies { Gebeurtenis = new Terugval { Tijdstip = now, Door = door }, Toelichting = Because(soort, uitkomst) });
        }

        return !zaak.Status.IsEindstatus ? None(Because(soort, uitkomst, "; de zaak loopt al", "; the case is open already"))
            : Zaaktermijnen.HasNobody(zaak.Stand.Resultaat) ? None(Because(soort, uitkomst, "; er is niemand meer te bezoeken", "; there is nobody left to visit"))
            : Reopen(soort, uitkomst, now, door);
    }

    private static Volgadvies None(LocalizedText why) => Volgadvies.Of(new GeenVervolg { Toelichting = why });

    // Who was spoken to and asks for help needs no new attempts; 003: otherwise a new visit.
    private static Volgadvies Reopen(Volgactiesoort soort, Volguitkomst uitkomst, Instant now, string door)
    {
        var why = Because(soort, uitkomst);
        var spoken = soort == Volgactiesoort.Nazorgcontact || (soort == Volgactiesoort.Volgen && uitkomst == Volguitkomst.NogHulpvraag);
        return Volgadvies.Of(new Heropeningsadvies
        {
            Gebeurtenis = new Heropend { Tijdstip = now, Door = door, Naar = spoken ? Zaakstatus.Lopend : Zaakstatus.NogNietGestart, Reden = why.Nederlands },
            Toelichting = why,
        });
    }

    private static LocalizedText Because(Volgactiesoort soort, Volguitkomst uitkomst, string nederlands = "", string engels = "") =>
        new($"{soort.Tekst.Nederlands}: {Lower(uitkomst.Tekst.Nederlands)}{nederlands}", $"{soort.Tekst.Engels}: {Lower(uitkomst.Tekst.Engels)}{engels}");

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
