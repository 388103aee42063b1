using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>What an analysis of rules found (TRI-4).</summary>
/// <remarks>The same for the same rules, on any machine. Value equality. Thread safe: immutable.</remarks>
public sealed record Analyseverslag
{
    /// <summary>The matches that were looked at.</summary>
    public required Analyseruimte Ruimte { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Number of cells: groups of matches that no condition of the rules tells apart.</summary>
    public required int Cellen { get; init; }

    /// <summary>
    /// What was found: gaps in the order of their cells, then rules that never fire, single amounts, and overlaps, in the order of the rules.
    /// </summary>
    public required ValueList<Analysebevinding> Bevindingen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The findings that are faults, in the same order; empty: the rules are clean.</summary>
    public ValueList<Analysebevinding> Fouten => Bevindingen.Where(bevinding => bevinding.Ernst == Analyseernst.Fout).ToValueList();

    /// <summary>The findings, each on a line.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return string.Join('\n', Bevindingen.Select(bevinding => bevinding.ToText(taal)));
    }

    /// <summary>The numbers of cells and findings.</summary>
    public override string ToString() => FormattableString.Invariant($"Analyseverslag {{ {Cellen} cellen, {Bevindingen.Count} bevindingen }}");
}
