using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Terugkoppeling;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>The feedback part of each preset.</summary>
internal static class Feedback
{
    private static readonly LocalDate Bekend = new(2023, 12, 1);
    private static readonly LocalDate Overleden = new(2024, 7, 1);
    private static readonly LocalDate GeenInwoner = new(2025, 1, 1);

    private static readonly Bron Codes = Bron.Signaalreis.Bij("Inleiding: aanleiding");
    private static readonly Bron BekendBron = Bron.Signaalreis.Bij("Inleiding, noot 1: eind november 2023; de dag is een eigen keuze");
    private static readonly Bron OverledenBron = Bron.Signaalreis.Bij("Inleiding, noot 1: medio 2024; de dag is een eigen keuze");
    private static readonly Bron GeenInwonerBron = Bron.Ddas.Bij("signaalstatus; de dag is een eigen keuze");
    private static readonly Bron AlsLandelijk = Bron.Eigen("de bron noemt geen codes; als landelijk");

    /// <summary>Source 000.</summary>
    public static Terugkoppelafspraken Arnhem { get; } = Pilot(AlsLandelijk) with
    {
        Uitgebreid = Bepaald(Partnerverlening.Alle, Bron.Arnhem.Bij("Fase Terugkoppeling")),
        GoNoGo = Bepaald(Partnerverlening.Alle, Bron.Arnhem.Bij("3. Filters: e-mailnotificatie")),
        GoNoGoReden = Bepaald(Partnerverlening.Alle, Bron.Arnhem.Bij("3. Filters: e-mailnotificatie")),
    };

    /// <summary>Source 001.</summary>
    public static Terugkoppelafspraken DuoPlus { get; } = Pilot(AlsLandelijk) with
    {
        Status = Bepaald(Partnerverlening.Alle, Bron.DuoPlus.Bij("1.4.4 Afronden en rapporteren")),
        Incasso = Bepaald(Incassoafspraak.OpgeschortTotTerugkoppeling, Bron.DuoPlus.Bij("1.1 De globale aanpak; tot de terugkoppeling is een eigen lezing")),
    };

    /// <summary>Source 002.</summary>
    public static Terugkoppelafspraken Pilot50 { get; } = Pilot(AlsLandelijk) with
    {
        MaandelijksOpDag = Eigen<int?>(null, "de bron vraagt het zelf: 1 x per maand of direct?"),
        Incasso = Bepaald(Incassoafspraak.LooptDoorTenzijTraject, Bron.Pilot50.Bij("Overige: incassoprocedure")),
    };

    /// <summary>Source 003.</summary>
    public static Terugkoppelafspraken Twente { get; } = Pilot(AlsLandelijk) with
    {
        Uitgebreid = Bepaald(Partnerverlening.Alle, Bron.Twente.Bij("Fase Terugkoppeling")),
        GoNoGo = Bepaald(Partnerverlening.Alle, Bron.Twente.Bij("3. Filters: e-mailnotificatie")),
        GoNoGoReden = Bepaald(Partnerverlening.Alle, Bron.Twente.Bij("3. Filters: e-mailnotificatie")),
        Incasso = Bepaald(Incassoafspraak.OpgeschortTijdensAanpak, Bron.Twente.Bij("Stap 3: afspraken met crediteuren")),
    };

    /// <summary>The national covenant, DDAS and 004.</summary>
    public static Terugkoppelafspraken Landelijk { get; } = Pilot(null) with
    {
        Uitgebreid = Bepaald(Partnerverlening.Geen, Codes),
        GoNoGo = Bepaald(Partnerverlening.Geen, Codes),
        GoNoGoReden = Bepaald(Partnerverlening.Geen, Codes),
        Status = Bepaald(Partnerverlening.Geen, Codes),
        MaandelijksOpDag = Bepaald<int?>(null, Bron.Signaalreis.Bij("Terugkoppeling van gemeente aan VLP")),
        Incasso = Bepaald(Incassoafspraak.LooptDoorMetIncassorust, Bron.Signaalreis.Bij("Terugkoppeling van gemeente aan VLP; ook LCV")),
    };

    // What holds where a source says nothing: the national codes and no more than those, each message at once.
    private static Terugkoppelafspraken Pilot(Bron? codes)
    {
        var bekend = Terugkoppelcodetabel.Altijd.Add(Terugkoppelcode.BekendBijSchuldhulpverlening);
        var overleden = bekend.Add(Terugkoppelcode.Overleden);
        return new()
        {
            Codes = Bepaald(Terugkoppelcodetabel.Altijd, codes ?? Codes)
                .Vanaf(Bekend, bekend, codes ?? BekendBron)
                .Vanaf(Overleden, overleden, codes ?? OverledenBron)
                .Vanaf(GeenInwoner, overleden.Add(Terugkoppelcode.GeenInwoner), codes ?? GeenInwonerBron),
            Uitgebreid = Eigen(Partnerverlening.Geen, "niet genoemd"),
            UitgebreidBij = Eigen(ValueList.Create([Terugkoppelcode.WilHulp]), "bij elke andere code zou de inhoud zeggen wat de code openlaat"),
            GoNoGo = Eigen(Partnerverlening.Geen, "niet genoemd"),
            GoNoGoReden = Eigen(Partnerverlening.Geen, "niet genoemd"),
            Status = Eigen(Partnerverlening.Geen, "niet genoemd"),
            MaandelijksOpDag = Eigen<int?>(null, "geen vaste dag genoemd"),
            Incasso = Eigen(Incassoafspraak.NietAfgesproken, "niet genoemd"),
        };
    }
}
