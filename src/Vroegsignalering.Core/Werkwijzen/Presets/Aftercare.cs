using Vroegsignalering.Foundation;
using Vroegsignalering.Nazorg;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>What each preset does after the help; when, stands with its deadlines.</summary>
internal static class Aftercare
{
    private static readonly Nazorgafspraken Silent = new()
    {
        Nazorgcontact = Eigen(Nazorgdoelgroep.Geen, "geen nazorgcontact genoemd"),
        NazorgurenPerMelding = Eigen<int?>(null, "geen uren genoemd"),
        Heropaf = Eigen(false, "geen heropaf genoemd"),
        Volggroepen = Eigen(ValueList<Volggroep>.Empty, "niemand wordt gevolgd"),
    };

    private static readonly Bron Uren = Bron.DuoPlus.Bij("1.5 Nazorg");

    public static Nazorgafspraken Arnhem { get; } = Silent with { Nazorgcontact = Bepaald(Nazorgdoelgroep.MetToestemming, Bron.Arnhem.Bij("Fase Nazorg")) };

    public static Nazorgafspraken DuoPlus { get; } = Silent with
    {
        Nazorgcontact = Bepaald(Nazorgdoelgroep.AlleMeldingen, Uren),
        NazorgurenPerMelding = Bepaald<int?>(1, Uren),
    };

    public static Nazorgafspraken Pilot50 { get; } = Silent with
    {
        Volggroepen = Bepaald<ValueList<Volggroep>>(
            [Volggroep.GeenHulpNodig, Volggroep.AlleenBetalingsregeling, Volggroep.Doorverwezen], Bron.Pilot50.Bij("2e Fase: klant volgen")),
    };

    public static Nazorgafspraken Twente { get; } = Silent with { Heropaf = Bepaald(true, Bron.Twente.Bij("Fase Heropaf")) };

    public static Nazorgafspraken Landelijk { get; } = Silent;
}
