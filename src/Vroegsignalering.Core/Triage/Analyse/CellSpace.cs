namespace Vroegsignalering.Triage.Analyse;

/// <summary>All cells: every combination of a case of each group of facts.</summary>
internal sealed class CellSpace
{
    private readonly int[] _strides;
    private readonly bool[] _isInUniverse;
    private readonly bool[] _isPluginUnknown;

    public CellSpace(SignalGroup signals, IReadOnlyList<FactGroup> groups)
    {
        Signals = signals;
        Groups = groups;
        _strides = new int[groups.Count];
        var count = 1;
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            _strides[i] = count;
            count *= groups[i].Options.Count;
        }

        Count = count;
        _isInUniverse = [.. groups[0].Options.Select(option => option.IsInUniverse)];
        _isPluginUnknown = new bool[count];
        for (var cell = 0; cell < count; cell++)
        {
            _isPluginUnknown[cell] = Options(cell).All(option => option.Plugin is null || option.Plugin.Oordeel == Voorwaarden.Voorwaardeoordeel.Onbekend);
        }
    }

    public SignalGroup Signals { get; }

    /// <summary>The groups; the signals first.</summary>
    public IReadOnlyList<FactGroup> Groups { get; }

    public int Count { get; }

    public int OptionOf(int cell, int group) => cell / _strides[group] % Groups[group].Options.Count;

    public int Stride(int group) => _strides[group];

    /// <summary>Whether the cell is one that is asked about.</summary>
    public bool IsInUniverse(int cell) => _isInUniverse[OptionOf(cell, 0)];

    /// <summary>Whether nothing is assumed of the conditions of the host.</summary>
    public bool IsPluginUnknown(int cell) => _isPluginUnknown[cell];

    public IEnumerable<FactOption> Options(int cell) => Groups.Select((group, i) => group.Options[OptionOf(cell, i)]);

    /// <summary>The facts of the example of a cell.</summary>
    public Triagefeiten Facts(int cell)
    {
        var feiten = ExampleFacts.Base;
        foreach (var option in Options(cell))
        {
            feiten = option.Apply(feiten);
        }

        return feiten;
    }
}
