using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>What each preset lets be looked up in screening; when, stands with its deadlines.</summary>
internal static class Lookups
{
    private static readonly ValueList<Screeningskenmerk> Known =
        [Screeningskenmerk.Schuldhulpverlening, Screeningskenmerk.Bewindvoering, Screeningskenmerk.Wijkteam, Screeningskenmerk.Adres];

    private static readonly ValueList<Screeningskenmerk> KnownAndBenefit = [.. Known, Screeningskenmerk.Uitkering];
    private static readonly ValueList<Screeningskenmerk> RegisterAndDebts = [Screeningskenmerk.Inschrijving, Screeningskenmerk.Schuldhulpverlening];

    private static readonly Screeningafspraken Silent = new()
    {
        Kenmerken = Eigen(ValueList<Screeningskenmerk>.Empty, "niet genoemd"),
        Niveau = Eigen(Screeningsniveau.Signaal, "op een adres kunnen meer inwoners wonen"),
        BrpUitval = Eigen(BrpUitval.GeenBrpControle, "geen BRP-controle genoemd"),
        JarenNaTraject = Eigen<int?>(3, "de bron noemt geen jaren"),
        BekendGaatDoor = Eigen(false, "wie bekend is, krijgt een no-go"),
        NaUitval = Eigen(NaUitval.Doorgaan, "wie overblijft, houdt een achterstand"),
        NietGecontroleerdGaatDoor = Eigen(false, "nooit stilzwijgend een go"),
    };

    public static Screeningafspraken Arnhem { get; } = OfPilot(Bron.Arnhem.Bij("Fase Melding"));

    public static Screeningafspraken DuoPlus { get; } = Silent with
    {
        Kenmerken = Bepaald(Known, Bron.DuoPlus.Bij("1.4 Opvolging via een huisbezoek; op basis van de AVG niet meer")),
        Niveau = Bepaald(Screeningsniveau.Match, Bron.DuoPlus.Bij("1.4 Opvolging via een huisbezoek: is het adres al bekend")),
    };

    public static Screeningafspraken Pilot50 { get; } = Silent with
    {
        Kenmerken = Bepaald<ValueList<Screeningskenmerk>>(
            [Screeningskenmerk.Inschrijving, Screeningskenmerk.GemeentelijkeSystemen, Screeningskenmerk.Telefoonnummer], Bron.Pilot50.Bij("1e Fase")),
        BrpUitval = Eigen(BrpUitval.Handmatig, "de bron zegt niet wat met de uitval gebeurt"),
    };

    public static Screeningafspraken Twente { get; } = OfPilot(Bron.Twente.Bij("Fase Melding"));

    public static Screeningafspraken Landelijk { get; } = Silent with
    {
        Kenmerken = Bepaald(RegisterAndDebts, Bron.Signaalreis.Bij("BRP-controle en SHV-check, elk een eigen keuze van de gemeente")),
        BrpUitval = Eigen(BrpUitval.Handmatig, "de uitval is niet altijd terecht"),
        JarenNaTraject = Bepaald<int?>(0, Bron.Signaalreis.Bij("SHV-check: een actief traject")),
    };

    public static Screeningafspraken Gemeente(int nummer, Bron bron) => nummer switch
    {
        1 => WithoutRegister(bron) with { BekendGaatDoor = Bepaald(true, bron) },
        3 => WithoutRegister(bron),
        4 => Landelijk with { BrpUitval = Bepaald(BrpUitval.Handmatig, bron), BekendGaatDoor = Bepaald(true, bron) },
        5 => Landelijk with { BrpUitval = Bepaald(BrpUitval.NoGo, bron) },
        6 => Landelijk with
        {
            Kenmerken = Bepaald<ValueList<Screeningskenmerk>>([.. RegisterAndDebts, Screeningskenmerk.Wijkteam, Screeningskenmerk.EerderGemeld], bron),
            BrpUitval = Bepaald(BrpUitval.Handmatig, bron),
        },
        _ => Landelijk with { BrpUitval = Bepaald(BrpUitval.Handmatig, bron) },
    };

    // 000 and 003, in the same words: known in debt counselling or not, a benefit, and the rest of what 001 names.
    private static Screeningafspraken OfPilot(Bron bron) => Silent with { Kenmerken = Bepaald(KnownAndBenefit, bron) };

    private static Screeningafspraken WithoutRegister(Bron bron) => Landelijk with
    {
        Kenmerken = Bepaald<ValueList<Screeningskenmerk>>([Screeningskenmerk.Schuldhulpverlening], bron),
        BrpUitval = Eigen(BrpUitval.GeenBrpControle, "de bron noemt er geen"),
    };
}
