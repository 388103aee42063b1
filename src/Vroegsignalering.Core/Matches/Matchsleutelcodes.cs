namespace Vroegsignalering.Matches;

/// <summary>The codes of the ready-made keys (MAT-1).</summary>
public static class Matchsleutelcodes
{
    /// <summary>The address: national practice.</summary>
    public const string Adres = "adres";

    /// <summary>The same person on the same address: folded surname and complete date of birth on the address.</summary>
    public const string PersoonOpAdres = "persoon-op-adres";

    /// <summary>The same person wherever: folded surname and complete date of birth.</summary>
    public const string Persoon = "persoon";

    /// <summary>All ready-made codes.</summary>
    public static IReadOnlyList<string> All { get; } = [Adres, PersoonOpAdres, Persoon];
}
