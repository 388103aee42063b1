namespace Vroegsignalering.Triage.Analyse;

/// <summary>A group of neighbouring cells: for each dimension the values that are in it.</summary>
internal sealed class Box
{
    private readonly CellSpace _space;
    private readonly bool[][][] _chosen;

    private Box(CellSpace space, bool[][][] chosen)
    {
        _space = space;
        _chosen = chosen;
    }

    /// <summary>The values of a dimension that are in it.</summary>
    public bool[] Chosen(int group, int dimension) => _chosen[group][dimension];

    /// <summary>The box of one cell.</summary>
    public static Box Of(CellSpace space, int cell) => new(space, [.. space.Groups.Select((group, i) =>
    {
        var values = group.Options[space.OptionOf(cell, i)].Values;
        return group.Dimensions.Select((dimension, d) => Enumerable.Range(0, dimension.Values).Select(value => value == values[d]).ToArray()).ToArray();
    })]);

    public Box Copy() => new(_space, [.. _chosen.Select(group => group.Select(values => (bool[])values.Clone()).ToArray())]);

    /// <summary>Takes a value in when every cell that comes with it is one that may be taken.</summary>
    public void TryWiden(int group, int dimension, int value, Func<int, bool> mayTake)
    {
        var chosen = _chosen[group][dimension];
        if (chosen[value])
        {
            return;
        }

        chosen[value] = true;
        if (!Cells(i => i == group ? Options(i).Where(option => _space.Groups[i].Options[option].Values[dimension] == value) : Options(i)).All(mayTake))
        {
            chosen[value] = false;
        }
    }

    public bool Contains(int cell) => _space.Groups.Select((group, i) => IsIn(i, group.Options[_space.OptionOf(cell, i)].Values, except: -1)).All(isIn => isIn);

    public IEnumerable<int> Cells() => Cells(Options);

    /// <summary>The cases of a group that are in it.</summary>
    public IEnumerable<int> Options(int group) => Options(group, except: -1);

    /// <summary>The cases of a group that would be in it if one dimension did not matter.</summary>
    public IEnumerable<int> Options(int group, int except)
    {
        var options = _space.Groups[group].Options;
        for (var option = 0; option < options.Count; option++)
        {
            if (IsIn(group, options[option].Values, except))
            {
                yield return option;
            }
        }
    }

    /// <summary>Makes a dimension not matter.</summary>
    public void Lift(int group, int dimension) => Array.Fill(_chosen[group][dimension], true);

    private bool IsIn(int group, int[] values, int except)
    {
        for (var dimension = 0; dimension < values.Length; dimension++)
        {
            if (dimension != except && !_chosen[group][dimension][values[dimension]])
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<int> Cells(Func<int, IEnumerable<int>> options)
    {
        IEnumerable<int> cells = [0];
        for (var group = 0; group < _space.Groups.Count; group++)
        {
            var stride = _space.Stride(group);
            var chosen = options(group).ToArray();
            cells = cells.SelectMany(_ => chosen, (cell, option) => cell + (option * stride));
        }

        return cells;
    }
}
