namespace Vroegsignalering.Triage.Analyse;

/// <summary>One case of facts that hang together, with the facts of an example.</summary>
internal sealed class FactOption
{
    private FactOption()
    {
    }

    /// <summary>The value in each dimension of the group.</summary>
    public required int[] Values { get; init; }

    /// <summary>Puts the facts of the example into a match.</summary>
    public required Func<Triagefeiten, Triagefeiten> Apply { get; init; }

    /// <summary>Whether it belongs to the matches that are asked about; else only a rule that names it is helped.</summary>
    public required bool IsInUniverse { get; init; }

    /// <summary>What a condition of the host says.</summary>
    public FixedCondition? Plugin { get; init; }

    /// <summary>A case, of which the values are read from the example itself, so that it cannot be of another.</summary>
    public static FactOption Of(Func<Triagefeiten, Triagefeiten> apply, IEnumerable<FactDimension> dimensions, bool isInUniverse = true)
    {
        var feiten = apply(ExampleFacts.Base);
        return new() { Values = [.. dimensions.Select(dimension => dimension.ValueOf(feiten))], Apply = apply, IsInUniverse = isInUniverse };
    }

    /// <summary>What a condition of the host says.</summary>
    public static FactOption Of(FixedCondition plugin) => new() { Values = [VerdictWriter.IndexOf(plugin.Oordeel)], Apply = feiten => feiten, IsInUniverse = true, Plugin = plugin };
}
