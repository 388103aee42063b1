using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>A signal compared with one person, as the engine keeps it: no object of its own.</summary>
internal readonly struct Persoonsbewijs(Bewijs achternaam, Bewijs voornamen, Bewijs geboortedatum, Bewijs adres)
{
    public Bewijs Achternaam { get; } = achternaam;

    public Bewijs Voornamen { get; } = voornamen;

    public Bewijs Geboortedatum { get; } = geboortedatum;

    public Bewijs Adres { get; } = adres;

    public int Score { get; } =
        Bewijsgewichten.Uitgangspunt + achternaam.Gewicht + voornamen.Gewicht + geboortedatum.Gewicht + adres.Gewicht;

    public Kandidaatvergelijking ToKandidaatvergelijking(Registerpersoon persoon) => new()
    {
        Persoon = persoon,
        Uitgangspunt = Bewijsgewichten.Uitgangspunt,
        Velden = ValueList.Create(
        [
            Achternaam.ToVeldvergelijking(), Voornamen.ToVeldvergelijking(), Geboortedatum.ToVeldvergelijking(), Adres.ToVeldvergelijking(),
        ]),
    };
}
