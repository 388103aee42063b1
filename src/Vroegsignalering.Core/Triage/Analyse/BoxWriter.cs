using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Writes what the matches of a box have in common, and nothing that goes without saying.</summary>
internal static class BoxWriter
{
    /// <summary>The features.</summary>
    /// <param name="space">All cells.</param>
    /// <param name="whole">The box.</param>
    /// <param name="withPlugins">Whether what the conditions of the host say is told.</param>
    public static Analysevak Write(CellSpace space, Box whole, bool withPlugins)
    {
        var box = whole.Copy();
        var features = new List<(FactDimensionKind Kind, LocalizedText Text)>();
        var single = SingleKinds(space, box);
        if (single is { Text: { } kinds })
        {
            features.Add((FactDimensionKind.Kind, kinds));
        }

        for (var group = 0; group < space.Groups.Count; group++)
        {
            var dimensions = space.Groups[group].Dimensions;
            for (var d = dimensions.Count - 1; d >= 0; d--)
            {
                if ((!withPlugins && dimensions[d].Kind == FactDimensionKind.Plugin) || Matter(space, box.Options(group, d), group).SequenceEqual(Matter(space, box.Options(group), group)))
                {
                    box.Lift(group, d);
                }
            }

            for (var d = 0; d < dimensions.Count; d++)
            {
                if (Array.Exists(box.Chosen(group, d), chosen => !chosen) && (single is null || dimensions[d].Kind != FactDimensionKind.Kind))
                {
                    features.Add((dimensions[d].Kind, dimensions[d].Describe(Occurring(space, box, group, d))));
                }
            }
        }

        return new() { Eigenschappen = features.OrderBy(feature => feature.Kind).Select(feature => feature.Text).ToValueList() };
    }

    private static IEnumerable<int> Matter(CellSpace space, IEnumerable<int> options, int group) => options.Where(option => space.Groups[group].Options[option].IsInUniverse);

    // What a single signal is of, as a list: "energie/water" rather than "zonder huur".
    private static (LocalizedText? Text, bool IsSingle)? SingleKinds(CellSpace space, Box box)
    {
        var signals = space.Groups[0];
        if (space.Signals.ClassesInOrder.Count == 1 || space.Signals.Numbers is not { } numbers || numbers[0].High != 1
            || Array.IndexOf(box.Chosen(0, 0), true, 1) >= 0)
        {
            return null;
        }

        var places = KindPlaces(signals);
        var found = Kinds(Matter(space, box.Options(0), 0));
        var all = Kinds(Matter(space, Enumerable.Range(0, signals.Options.Count), 0)
            .Where(option => IsIn(signals.Options[option].Values, except: places)));
        return (found.Count == all.Count ? null : new(KindNames.List(found, Taal.Nederlands), KindNames.List(found, Taal.Engels)), true);

        List<Signaalpartnersoort> Kinds(IEnumerable<int> options) => [.. options
            .SelectMany(option => places.Where(place => signals.Options[option].Values[place] == 1))
            .Distinct()
            .SelectMany(place => space.Signals.ClassesInOrder[place - places[0]].Kinds)];

        bool IsIn(int[] values, List<int> except) => !values.Where((value, d) => !except.Contains(d) && !box.Chosen(0, d)[value]).Any();
    }

    private static List<int> KindPlaces(FactGroup signals) =>
        [.. Enumerable.Range(0, signals.Dimensions.Count).Where(d => signals.Dimensions[d].Kind == FactDimensionKind.Kind)];

    // The values that are found; of amounts also those between that cannot be, so that ranges stay whole.
    private static bool[] Occurring(CellSpace space, Box box, int group, int dimension)
    {
        var options = space.Groups[group].Options;
        var found = new bool[space.Groups[group].Dimensions[dimension].Values];
        var possible = new bool[found.Length];
        foreach (var option in Matter(space, box.Options(group, dimension), group))
        {
            var value = options[option].Values[dimension];
            possible[value] = true;
            found[value] |= box.Chosen(group, dimension)[value];
        }

        if (space.Groups[group].Dimensions[dimension].Kind == FactDimensionKind.Amount)
        {
            space.Signals.Amounts.Single(each => each.Place == dimension).Amount.FillUp(found, possible);
        }

        return found;
    }
}
