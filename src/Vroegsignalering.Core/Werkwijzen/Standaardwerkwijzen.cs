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

    /// <summary>Municipality 1 of 004: high amounts and several signals first, young people to a youth worker; closed by itself after four weeks.</summary>
    public static Werkwijze Gemeente1 { get; } = Presets.Gemeenten.Gemeente1();

    /// <summary>Municipality 2 of 004: by amount and by rent: a message, the call centre, or visit and telephone.</summary>
    public static Werkwijze Gemeente2 { get; } = Presets.Gemeenten.Gemeente2();

    /// <summary>Municipality 3 of 004: no threshold; e-mail, telephone or visit by amount, recurrence looked at by hand.</summary>
    public static Werkwijze Gemeente3 { get; } = Presets.Gemeenten.Gemeente3();

    /// <summary>Municipality 4 of 004: 20 visits and 50 calls; crisis first, then matches, recurrence and amount.</summary>
    public static Werkwijze Gemeente4 { get; } = Presets.Gemeenten.Gemeente4();

    /// <summary>Municipality 5 of 004: everyone a letter, 30 visits, 50 calls.</summary>
    public static Werkwijze Gemeente5 { get; } = Presets.Gemeenten.Gemeente5();

    /// <summary>Municipality 6 of 004: matches and tenants of corporations a visit, the rest of 85 visits by amount.</summary>
    public static Werkwijze Gemeente6 { get; } = Presets.Gemeenten.Gemeente6();

    /// <summary>The six municipalities of 004, in order: Landelijk with their own intake, triage, contact and capacity.</summary>
    public static IReadOnlyList<Werkwijze> Gemeenten { get; } = [Gemeente1, Gemeente2, Gemeente3, Gemeente4, Gemeente5, Gemeente6];

    /// <summary>All ready-made werkwijzen: the five of the sources, then the six municipalities.</summary>
    public static IReadOnlyList<Werkwijze> All { get; } = [Arnhem, DuoPlus, Pilot50, Twente, Landelijk, .. Gemeenten];

    /// <summary>Finds a ready-made werkwijze.</summary>
    /// <param name="code">The code, without regard to case.</param>
    /// <param name="werkwijze">The werkwijze found.</param>
    public static bool TryGet(string code, [NotNullWhen(true)] out Werkwijze? werkwijze)
    {
        werkwijze = All.FirstOrDefault(candidate => string.Equals(candidate.Code, code, StringComparison.OrdinalIgnoreCase));
        return werkwijze is not null;
    }
}
