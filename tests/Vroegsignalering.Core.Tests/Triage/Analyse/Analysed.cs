using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Tests.Triage.Analyse;

/// <summary>A policy with its findings and the cells of which they tell.</summary>
internal sealed class Analysed
{
    private readonly Dictionary<ValueList<int>, int>[] _places;

    public Analysed(Triageregels regels, Analyseruimte ruimte)
    {
        var atoms = new ConditionAtoms(regels);
        Space = TriageAnalyzer.Cut(atoms, ruimte, []);
        _places = [.. Space.Groups.Select(group => Enumerable.Range(0, group.Options.Count).ToDictionary(option => group.Options[option].Values.ToValueList()))];
        Findings = [.. new FindingReader(regels, ruimte, Space, new(Space, atoms)).Read()];
    }

    public CellSpace Space { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The cell of a match; -1: there is none, so the analysis never looked at such a match.</summary>
    public int Find(Triagefeiten feiten)
    {
        var cell = 0;
        for (var group = 0; group < _places.Length; group++)
        {
            if (!_places[group].TryGetValue(Space.Groups[group].Dimensions.Select(dimension => dimension.ValueOf(feiten)).ToValueList(), out var option))
            {
                return -1;
            }

            cell += option * Space.Stride(group);
        }

        return cell;
    }

    public static Analyseverslag Report(Triageregels regels, Analyseruimte? ruimte = null)
    {
        var resultaat = TriageAnalyzer.Analyze(regels, ruimte);
        Assert.NotNull(resultaat.Verslag);
        return resultaat.Verslag;
    }

    public static ValueList<T> Of<T>(Triageregels regels, Analyseruimte? ruimte = null)
        where T : Analysebevinding => Report(regels, ruimte).Bevindingen.OfType<T>().ToValueList();

    /// <summary>What the interpreter says of a rule, with what an example assumes of the host's conditions.</summary>
    public static Voorwaardeoordeel Assess(Triageregel regel, Analysevoorbeeld voorbeeld) =>
        VoorwaardeEvaluator.Evaluate(regel.Voorwaarde, voorbeeld.Feiten, voorbeeld.Voldaan.Select(code => new FixedCondition(code, Voorwaardeoordeel.Ja))
            .Concat(voorbeeld.NietVoldaan.Select(code => new FixedCondition(code, Voorwaardeoordeel.Nee)))
            .ToDictionary(plugin => plugin.Code, plugin => (ITriagevoorwaarde)plugin, StringComparer.Ordinal));
}
