using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Werkwijzen;

/// <summary>The ready-made werkwijzen, every number with its source.</summary>
/// <remarks>What the sources leave open is a documented choice of this library (<see cref="Bron.IsEigenKeuze"/>).</remarks>
public static class Standaardwerkwijzen
{
    /// <summary>Vroeg Eropaf Arnhem (000): two arrears or the same partner twice, 30 a month, 10 per district.</summary>
    public static Werkwijze Arnhem { get; } = Presets.Arnhem.Make();

    /// <summary>Duo+ (001): two signals in this and the previous month, 7 in Ouder-Amstel and 17 in Uithoorn.</summary>
    public static Werkwijze DuoPlus { get; } = Presets.DuoPlus.Make();

    /// <summary>The pilot with 50 signals (002): 50 a month, 10 per district, not filled up.</summary>
    public static Werkwijze Pilot50 { get; } = Presets.Pilot50.Make();

    /// <summary>Twente (003): two arrears, ranked by amount, no quota.</summary>
    public static Werkwijze Twente { get; } = Presets.Twente.Make();

    /// <summary>National practice (covenant, DDAS, 004): single signals too, windows per kind of partner, dated.</summary>
    public static Werkwijze Landelijk { get; } = Presets.Landelijk.Make();

    /// <summary>All ready-made werkwijzen.</summary>
    public static IReadOnlyList<Werkwijze> All { get; } = [Arnhem, DuoPlus, Pilot50, Twente, Landelijk];

    /// <summary>Finds a ready-made werkwijze.</summary>
    /// <param name="code">The code, without regard to case.</param>
    /// <param name="werkwijze">The werkwijze found.</param>
    public static bool TryGet(string code, [NotNullWhen(true)] out Werkwijze? werkwijze)
    {
        werkwijze = All.FirstOrDefault(candidate => string.Equals(candidate.Code, code, StringComparison.OrdinalIgnoreCase));
        return werkwijze is not null;
    }
}
