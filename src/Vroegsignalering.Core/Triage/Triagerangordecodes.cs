namespace Vroegsignalering.Triage;

/// <summary>The codes of the comparisons by which triage can rank (TRI-6, TRI-7).</summary>
public static class Triagerangordecodes
{
    /// <summary>Higher priority (a lower number) before lower.</summary>
    public const string Prioriteit = "prioriteit";

    /// <summary>More signals before fewer.</summary>
    public const string AantalSignalen = "aantal-signalen";

    /// <summary>Higher sum of the known amounts before lower; a match of which none is known last.</summary>
    public const string Totaalbedrag = "totaalbedrag";

    /// <summary>Older due date before newer; unknown last.</summary>
    public const string OudsteVervaldatum = "oudste-vervaldatum";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } = [Prioriteit, AantalSignalen, Totaalbedrag, OudsteVervaldatum];
}
