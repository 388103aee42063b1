using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>What each rule says of each cell.</summary>
internal sealed class VerdictTable
{
    private readonly byte[] _verdicts;
    private readonly bool[] _decides;

    public VerdictTable(Triageregels regels, CellSpace space)
    {
        Codes = [.. regels.Regels.Select(regel => regel.Code)];
        _decides = [.. regels.Regels.Select(regel => regel.Werking == Regelwerking.Beslist)];
        Triagevoorwaarde[] conditions = [.. regels.Regels.Select(regel => regel.Voorwaarde), .. regels.Restvulling.Select(vulling => vulling.Voorwaarde)];
        Conditions = conditions.Length;
        _verdicts = new byte[(long)space.Count * Conditions];
        for (var cell = 0; cell < space.Count; cell++)
        {
            var feiten = space.Facts(cell);
            var plugins = space.Options(cell).Select(option => option.Plugin).OfType<ITriagevoorwaarde>().ToDictionary(plugin => plugin.Code, StringComparer.Ordinal);
            for (var i = 0; i < conditions.Length; i++)
            {
                _verdicts[((long)cell * Conditions) + i] = (byte)VoorwaardeEvaluator.Evaluate(conditions[i], feiten, plugins).Value;
            }
        }
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>Number of conditions: of the rules, and then of the fillings.</summary>
    public int Conditions { get; }

    public int Rules => Codes.Count;

    public bool Decides(int rule) => _decides[rule];

    public bool Holds(int cell, int condition) => _verdicts[((long)cell * Conditions) + condition] == 1;

    public bool IsUnknown(int cell, int condition) => _verdicts[((long)cell * Conditions) + condition] == 3;

    /// <summary>The first deciding rule that holds; -1: none.</summary>
    public int Decider(int cell)
    {
        for (var rule = 0; rule < Rules; rule++)
        {
            if (_decides[rule] && Holds(cell, rule))
            {
                return rule;
            }
        }

        return -1;
    }

    public IEnumerable<int> Holding(int cell) => Enumerable.Range(0, Rules).Where(rule => Holds(cell, rule));

    public IEnumerable<int> Unknown(int cell) => Enumerable.Range(0, Rules).Where(rule => IsUnknown(cell, rule));
}
