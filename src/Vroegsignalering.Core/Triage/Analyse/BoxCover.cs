namespace Vroegsignalering.Triage.Analyse;

/// <summary>Covers cells with as large groups of neighbours as can be, so that people can read them.</summary>
/// <remarks>
/// Each cell that is not covered yet grows, one value of one dimension at a time, as long as only target cells, and cells that do not matter, come with it. The
/// order is fixed, so that the result is: details first, then kinds, numbers and amounts.
/// </remarks>
internal static class BoxCover
{
    /// <summary>The groups, each with the cell from which it grew.</summary>
    public static IEnumerable<(Box Box, int Seed)> Of(CellSpace space, bool[] target, Func<int, bool> matters)
    {
        var covered = new bool[target.Length];
        for (var cell = 0; cell < target.Length; cell++)
        {
            if (target[cell] && !covered[cell] && matters(cell))
            {
                var box = Grow(space, cell, candidate => target[candidate] || !matters(candidate));
                foreach (var taken in box.Cells())
                {
                    covered[taken] = true;
                }

                yield return (box, cell);
            }
        }
    }

    private static Box Grow(CellSpace space, int cell, Func<int, bool> mayTake)
    {
        var box = Box.Of(space, cell);
        var dimensions = space.Groups
            .SelectMany((group, i) => group.Dimensions.Select((dimension, d) => (Group: i, Dimension: d, dimension.Kind, dimension.Values)))
            .OrderBy(each => each.Group == 0 ? 1 : 0)
            .ThenBy(each => Turn(each.Kind));
        foreach (var each in dimensions)
        {
            // Upwards from the value itself, then downwards: neighbours first.
            var own = space.Groups[each.Group].Options[space.OptionOf(cell, each.Group)].Values[each.Dimension];
            foreach (var value in Enumerable.Range(own, each.Values - own).Concat(Enumerable.Range(0, own).Reverse()))
            {
                box.TryWiden(each.Group, each.Dimension, value, mayTake);
            }
        }

        return box;
    }

    private static int Turn(FactDimensionKind kind) => kind switch
    {
        FactDimensionKind.Plugin => 0,
        FactDimensionKind.Verdict => 1,
        FactDimensionKind.Kind => 2,
        FactDimensionKind.Partners => 3,
        FactDimensionKind.Signals => 4,
        _ => 5,
    };
}
