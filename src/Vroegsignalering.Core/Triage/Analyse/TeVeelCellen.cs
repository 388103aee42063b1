using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The rules tell more matches apart than the analysis may look at.</summary>
/// <remarks>
/// The number of cells is a product, so one more kind of condition multiplies it. What to do: fewer kinds of partners, leave out what is unknown
/// (<see cref="Analyseruimte.MetOnbekend"/>), or a higher maximum. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record TeVeelCellen
{
    /// <summary>Number of cells, or the number at which counting stopped; more than <see cref="Maximum"/>.</summary>
    public required long Cellen { get; init; }

    /// <summary>Highest number allowed: <see cref="Analyseruimte.MaximumCellen"/>.</summary>
    public required int Maximum { get; init; }

    /// <summary>The factors of the product that were counted, in order.</summary>
    public required ValueList<Analysefactor> Factoren { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The number, the maximum and the factors in words.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var factors = string.Join(" × ", Factoren.Select(factor => factor.ToText(taal)));
        return taal == Taal.Engels
            ? FormattableString.Invariant($"at least {Cellen} cells, allowed {Maximum}: {factors}")
            : FormattableString.Invariant($"minstens {Cellen} cellen, toegestaan {Maximum}: {factors}");
    }
}
