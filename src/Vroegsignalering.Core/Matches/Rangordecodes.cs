namespace Vroegsignalering.Matches;

/// <summary>The codes of the ready-made comparisons of the ranking (SEL-1).</summary>
public static class Rangordecodes
{
    /// <summary>More signals before fewer.</summary>
    public const string AantalSignalen = "aantal-signalen";

    /// <summary>Higher sum of the known amounts before lower; a match of which none is known last.</summary>
    public const string Totaalbedrag = "totaalbedrag";

    /// <summary>Older due date before newer; unknown last.</summary>
    public const string OudsteVervaldatum = "oudste-vervaldatum";

    /// <summary>All ready-made codes.</summary>
    public static IReadOnlyList<string> All { get; } = [AantalSignalen, Totaalbedrag, OudsteVervaldatum];
}
