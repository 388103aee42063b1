using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Finds what rules of triage leave open: matches that no rule covers, rules that never fire, rules that overlap (TRI-4).</summary>
/// <remarks>
/// The rules cut the matches into cells that they cannot tell apart; each cell that can be is looked at once, by an example that goes through the conditions
/// themselves. Nothing is drawn at random: what is not reported is not there. The number of cells is the product of the cases of facts that do not hang
/// together, so a policy that asks much of many facts at once is refused with <see cref="TeVeelCellen"/>. A match has at most 100 signals, or as many as the
/// rules ask. End of supply is reported by energy only, and a CAK report by the CAK. Thread safe: stateless.
/// </remarks>
public static class TriageAnalyzer
{
    /// <summary>Analyses rules.</summary>
    /// <param name="regels">The rules; their faults are for the check of the werkwijze.</param>
    /// <param name="ruimte">The matches to look at; default <see cref="Analyseruimte.Wettelijk"/>.</param>
    public static Analyseresultaat Analyze(Triageregels regels, Analyseruimte? ruimte = null)
    {
        ArgumentNullException.ThrowIfNull(regels);
        ruimte ??= Analyseruimte.Wettelijk;
        var atoms = new ConditionAtoms(regels);
        var groups = new List<FactGroup>();
        try
        {
            var space = Cut(atoms, ruimte, groups);
            var findings = new FindingReader(regels, ruimte, space, new(space, atoms)).Read();
            return Analyseresultaat.Of(new Analyseverslag { Ruimte = ruimte, Cellen = space.Count, Bevindingen = findings.Select(finding => finding.Bevinding).ToValueList() });
        }
        catch (TooManyCellsException tooMany)
        {
            return Refuse(tooMany, ruimte, groups);
        }
    }

    /// <summary>All cells; the groups of facts that were counted are left in the list when there are too many.</summary>
    internal static CellSpace Cut(ConditionAtoms atoms, Analyseruimte ruimte, List<FactGroup> groups)
    {
        var signals = SignalGroup.Of(atoms, ruimte);
        groups.Add(signals.Group);
        groups.AddRange(VerdictGroups.Of(atoms, ruimte));
        groups.AddRange(VerdictGroups.Plugins(atoms));
        var cells = groups.Aggregate(1L, (product, group) => product > long.MaxValue / group.Options.Count ? long.MaxValue : product * group.Options.Count);
        return cells <= ruimte.MaximumCellen ? new(signals, groups) : throw new TooManyCellsException(null, cells);
    }

    private static Analyseresultaat Refuse(TooManyCellsException tooMany, Analyseruimte ruimte, List<FactGroup> groups)
    {
        var factors = groups.Select(group => new Analysefactor { Naam = group.Name, Aantal = group.Options.Count }).ToValueList();
        return Analyseresultaat.Of(new TeVeelCellen
        {
            Cellen = tooMany.Count,
            Maximum = ruimte.MaximumCellen,
            Factoren = tooMany.Name is null ? factors : factors.Add(new() { Naam = tooMany.Name, Aantal = tooMany.Count }),
        });
    }
}
