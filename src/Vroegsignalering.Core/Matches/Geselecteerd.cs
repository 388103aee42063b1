namespace Vroegsignalering.Matches;

/// <summary>The case of a <see cref="Selectieuitkomst"/> in which the match goes on to screening.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Geselecteerd
{
    /// <summary>Whether it got a free place beyond the quota of its district (SEL-3).</summary>
    public required bool Aangevuld { get; init; }

    /// <summary>The outcome in words.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return (Aangevuld, taal == Taal.Engels) switch
        {
            (false, false) => "geselecteerd",
            (false, true) => "selected",
            (true, false) => "geselecteerd op een vrije plaats, boven het quotum van het gebied",
            (true, true) => "selected on a free place, above the quota of the district",
        };
    }
}
