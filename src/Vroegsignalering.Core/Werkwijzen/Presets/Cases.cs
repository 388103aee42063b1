using Vroegsignalering.Zaken;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>What each preset says of cases.</summary>
internal static class Cases
{
    private static readonly Zaakafspraken Common = new()
    {
        AlleenTipsTeltAlsHulp = Bepaald(false, Bron.Ddas.Bij("hulp geaccepteerd")),
        NazorgMetToestemming = Eigen(false, "geen toestemming genoemd"),
        AutomatischSluiten = Eigen(false, "een mens sluit de zaak"),
    };

    public static Zaakafspraken Arnhem { get; } = Common with { NazorgMetToestemming = Bepaald(true, Bron.Arnhem.Bij("Fase Nazorg")) };

    public static Zaakafspraken DuoPlus { get; } = Common;

    public static Zaakafspraken Pilot50 { get; } = Common;

    public static Zaakafspraken Twente { get; } = Common;

    public static Zaakafspraken Landelijk { get; } = Common;
}
